#include "common/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>

#include <unicode/brkiter.h>
#include <unicode/uchar.h>

namespace dragnet {

namespace {

// The lead byte decides the length and the range of the second byte (Unicode 15, table 3-7).
struct Lead {
  std::size_t size = 1;
  unsigned char low = 0x80;
  unsigned char high = 0xBF;
};

Lead lead_of(unsigned char byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return {2};
  if (byte == 0xE0) return {3, 0xA0, 0xBF};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte >= 0xE1 && byte <= 0xEF) return {3};
  if (byte == 0xF0) return {4, 0x90, 0xBF};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  if (byte >= 0xF1 && byte <= 0xF3) return {4};
  return {1};
}

// A window around the offset is enough: no grapheme is longer than that in text that people read,
// and a cut inside a longer one is still between two characters.
constexpr std::size_t grapheme_window = 256;

// The grapheme boundary next to the offset, before or after it.
std::size_t grapheme_boundary(std::string_view text, std::size_t offset, bool before) {
  if (offset == 0 || offset >= text.size()) return std::min(offset, text.size());
  const std::size_t from =
      character_floor(text, offset > grapheme_window ? offset - grapheme_window : 0);
  const std::string_view window = text.substr(from, 2 * grapheme_window);
  UErrorCode status = U_ZERO_ERROR;
  UText utext = UTEXT_INITIALIZER;
  utext_openUTF8(&utext, window.data(), static_cast<int64_t>(window.size()), &status);
  const std::unique_ptr<icu::BreakIterator> graphemes(
      icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
  std::size_t boundary = character_floor(text, offset);
  if (U_SUCCESS(status)) {
    graphemes->setText(&utext, status);
    const auto at = static_cast<int32_t>(boundary - from);
    const bool there = graphemes->isBoundary(at) && (before || boundary == offset);
    if (!there) {
      const int32_t found = before ? graphemes->preceding(at) : graphemes->following(at);
      if (found != icu::BreakIterator::DONE) boundary = from + static_cast<std::size_t>(found);
    }
  }
  utext_close(&utext);
  return boundary;
}

// The characters that nearly all text is made of, each of which is a user-perceived character
// unless another one joins it.
bool is_printable_ascii(char32_t code) {
  return code >= 0x20 && code < 0x7F;
}
// Of Chinese text, two columns wide.
bool is_wide_sign(char32_t code) {
  return (code >= 0x3000 && code <= 0x3029) || (code >= 0xFF01 && code <= 0xFF60);
}
// Letters with accents in one piece; dashes and quotes.
bool is_western(char32_t code) {
  return (code >= 0xC0 && code <= 0x24F) || (code >= 0x2010 && code <= 0x2027);
}
// A line feed is one unless a carriage return stands before it.
bool is_simple(char32_t code) {
  return is_printable_ascii(code) || is_unified_ideograph(code) || is_wide_sign(code) ||
         is_western(code) || code == U'\n';
}

// Whether the offset lies between two of them, which needs no look at what is around.
bool is_between_simple_characters(std::string_view text, std::size_t offset) {
  if (offset == 0 || offset >= text.size() || character_floor(text, offset) != offset) return false;
  return is_simple(decode(text, offset).code) &&
         is_simple(decode(text, character_floor(text, offset - 1)).code);
}

// What nearly all characters take, told by their first byte: printable ASCII, and ideographs from
// U+5000 to U+9FFF. Their other bytes take nothing, so that the next byte can be read before it is
// known where the next character begins.
constexpr std::uint8_t to_be_decoded = 0xFF;
constexpr std::array<std::uint8_t, 256> columns_of_byte = [] {
  std::array<std::uint8_t, 256> columns{};
  columns.fill(to_be_decoded);
  for (std::size_t byte = ' '; byte < 0x7F; ++byte) columns[byte] = 1;
  for (std::size_t byte = 0x80; byte < 0xC0; ++byte) columns[byte] = 0;
  for (std::size_t byte = 0xE5; byte <= 0xE9; ++byte) columns[byte] = 2;
  return columns;
}();

}  // namespace

Decoded decode_beyond_ascii(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const Lead lead = lead_of(byte(0));
  if (lead.size == 1) return {};
  char32_t code = byte(0) & (0x7FU >> lead.size);
  for (std::size_t i = 1; i < lead.size; ++i) {
    if (at + i >= text.size()) return {replacement_character, i, false};
    const bool good =
        i == 1 ? byte(1) >= lead.low && byte(1) <= lead.high : is_continuation(text[at + i]);
    if (!good) return {replacement_character, i, false};
    code = code << 6 | (byte(i) & 0x3FU);
  }
  return {code, lead.size, true};
}

void append_utf8(std::string& out, char32_t code) {
  const auto first = [&](char32_t mark, int shift) {
    return static_cast<char>(mark | code >> shift);
  };
  const auto next = [&](int shift) { return static_cast<char>(0x80 | (code >> shift & 0x3F)); };
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += {first(0xC0, 6), next(0)};
  } else if (code < 0x10000) {
    out += {first(0xE0, 12), next(6), next(0)};
  } else {
    out += {first(0xF0, 18), next(12), next(6), next(0)};
  }
}

ValidText make_valid(std::string_view bytes) {
  ValidText valid;
  std::size_t good_from = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const Decoded next = decode(bytes, at);
    if (!next.valid) {
      valid.text.append(bytes.substr(good_from, at - good_from));
      append_utf8(valid.text, replacement_character);
      if (valid.replaced++ == 0) valid.first_bad = at;
      good_from = at + next.size;
    }
    at += next.size;
  }
  valid.text.append(bytes.substr(good_from));
  return valid;
}

bool is_any_ideograph(char32_t code) {
  return u_hasBinaryProperty(static_cast<UChar32>(code), UCHAR_IDEOGRAPHIC) != 0;
}

std::size_t grapheme_floor(std::string_view text, std::size_t offset) {
  return is_between_simple_characters(text, offset) ? offset
                                                    : grapheme_boundary(text, offset, true);
}

std::size_t grapheme_ceil(std::string_view text, std::size_t offset) {
  return is_between_simple_characters(text, offset) ? offset
                                                    : grapheme_boundary(text, offset, false);
}

int column_width(char32_t code) {
  if (is_printable_ascii(code)) return 1;
  if (is_unified_ideograph(code) || is_wide_sign(code)) return 2;
  if (is_western(code)) return 1;
  const auto c = static_cast<UChar32>(code);
  const auto type = u_charType(c);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR ||
      type == U_CONTROL_CHAR) {
    return 0;
  }
  const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::size_t display_width(std::string_view text, std::size_t enough) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size() && width <= enough;) {
    const std::uint8_t columns = columns_of_byte[static_cast<unsigned char>(text[at])];
    if (columns != to_be_decoded) {
      ++at;
      width += columns;
      continue;
    }
    const Decoded next = decode(text, at);
    at += next.size;
    width += static_cast<std::size_t>(column_width(next.code));
  }
  return width;
}

}  // namespace dragnet
