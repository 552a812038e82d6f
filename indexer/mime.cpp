#include "indexer/mime.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

#include "common/ascii.h"
#include "indexer/charset.h"

namespace dragnet {

namespace {

struct EncodedWord {
  std::string_view charset;
  std::string bytes;
  std::size_t size = 0;  // as it is written
};

// "=?charset*language?B or Q?text?=" at the beginning of the text.
std::optional<EncodedWord> encoded_word_at(std::string_view text) {
  constexpr std::string_view open = "=?";
  constexpr std::string_view close = "?=";
  constexpr std::size_t longest = 1024;
  if (!text.starts_with(open)) return {};
  text = text.substr(0, longest);
  const std::size_t encoding = text.find('?', open.size());
  if (encoding == text.npos || text.find('?', encoding + 1) != encoding + 2) return {};
  const char kind = ascii_lower(text[encoding + 1]);
  const std::size_t begin = encoding + 3;
  const std::size_t end = text.find(close, begin);
  const std::string_view label = text.substr(open.size(), encoding - open.size());
  if (end == text.npos || label.find_first_of(ascii_blanks) != label.npos ||
      (kind != 'b' && kind != 'q'))
    return {};
  std::string encoded(text.substr(begin, end - begin));
  if (kind == 'q') std::ranges::replace(encoded, '_', ' ');
  return EncodedWord{.charset = label.substr(0, label.find('*')),
                     .bytes = kind == 'b' ? from_base64(encoded) : from_quoted_printable(encoded),
                     .size = end + close.size()};
}

int digit_of_base64(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (is_ascii_digit(c)) return c - '0' + 52;
  return c == '+' ? 62 : c == '/' ? 63 : -1;
}

}  // namespace

std::string with_decoded_words(std::string_view value) {
  std::string decoded;
  std::string_view charset;
  std::string bytes;  // of words in that charset: a character may begin in one and end in the next
  const auto flush = [&] { decoded += to_utf8(std::exchange(bytes, {}), charset).text; };
  while (!value.empty()) {
    const std::size_t blanks = std::min(value.find_first_not_of(ascii_blanks), value.size());
    const std::optional<EncodedWord> word =
        encoded_word_at(value.substr(bytes.empty() ? 0 : blanks));
    if (!word) {
      flush();
      const std::size_t next = std::min(value.find("=?", 1), value.size());
      decoded += value.substr(0, next);
      value.remove_prefix(next);
      continue;
    }
    value.remove_prefix((bytes.empty() ? 0 : blanks) + word->size);
    if (word->charset != charset) flush();
    charset = word->charset;
    bytes += word->bytes;
  }
  flush();
  return decoded;
}

std::string from_base64(std::string_view text) {
  std::string bytes;
  std::uint32_t bits = 0;
  int known = 0;  // of the bits, those that are not written yet
  for (const char c : text.substr(0, text.find('='))) {
    const int digit = digit_of_base64(c);
    if (digit < 0) continue;
    bits = bits << 6 | static_cast<std::uint32_t>(digit);
    known += 6;
    if (known < 8) continue;
    known -= 8;
    bytes += static_cast<char>(bits >> known & 0xFF);
  }
  return bytes;
}

std::string from_quoted_printable(std::string_view text) {
  std::string bytes;
  while (!text.empty()) {
    const std::size_t sign = std::min(text.find('='), text.size());
    bytes += text.substr(0, sign);
    text.remove_prefix(sign);
    if (text.empty()) break;
    const std::string_view behind = text.substr(1);
    const std::string_view digits = behind.substr(0, 2);
    unsigned char byte = 0;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), byte, 16);
    const std::size_t blanks = std::min(behind.find_first_not_of(" \t\r"), behind.size());
    if (digits.size() == 2 && error == std::errc() && end == digits.end()) {
      bytes += static_cast<char>(byte);
      text.remove_prefix(3);
    } else if (behind.substr(blanks, 1) == "\n" || blanks == behind.size()) {
      text.remove_prefix(1 + std::min(blanks + 1, behind.size()));
    } else {
      bytes += '=';
      text.remove_prefix(1);
    }
  }
  return bytes;
}

}  // namespace dragnet
