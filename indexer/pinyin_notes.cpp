#include "indexer/pinyin_notes.h"

#include <string_view>
#include <utility>
#include <vector>

#include "common/utf8.h"

namespace dragnet {

namespace {

constexpr std::size_t several = 3;
constexpr int longest = 6;  // letters of a syllable: zhuang

// Vowels with one of the four tones; those of ü and the long ones are in Latin Extended.
bool has_tone(char32_t code) {
  constexpr std::u32string_view vowels = U"āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
  return vowels.find(code) != std::u32string_view::npos;
}

bool follows_han(std::string_view text, std::size_t at) {
  constexpr std::size_t bytes = 3;  // of all but the rarest
  return at >= bytes && is_han(decode(text, at - bytes).code);
}

// The end of a note that begins there; or its beginning where none does.
std::size_t end_of_note(std::string_view text, std::size_t begin) {
  bool is_toned = false;
  std::size_t at = begin + 1;
  for (int letters = 0; at < text.size() && letters <= longest; ++letters) {
    if (text[at] == ')') return is_toned && letters > 0 ? at + 1 : begin;
    const Decoded letter = decode(text, at);
    const bool is_plain = letter.code >= 'a' && letter.code <= 'z';
    if (!is_plain && letter.code != U'ü' && !has_tone(letter.code)) return begin;
    is_toned = is_toned || has_tone(letter.code);
    at += letter.size;
  }
  return begin;
}

}  // namespace

std::string without_pinyin_notes(std::string text) {
  std::vector<std::pair<std::size_t, std::size_t>> notes;
  for (std::size_t at = text.find('('); at != std::string::npos; at = text.find('(', at + 1)) {
    if (!follows_han(text, at)) continue;
    const std::size_t end = end_of_note(text, at);
    if (end > at) notes.emplace_back(at, end);
  }
  if (notes.size() < several) return text;
  std::string clean;
  std::size_t kept = 0;
  for (const auto& [begin, end] : notes) {
    clean.append(text, kept, begin - kept);
    kept = end;
  }
  return clean.append(text, kept);
}

}  // namespace dragnet
