// UTF-8: decoding with repair, and the few questions about characters that are asked outside the
// analyzer.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dragnet {

inline constexpr char32_t replacement_character = 0xFFFD;

// Some editors begin every file with one.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

inline std::string_view without_byte_order_mark(std::string_view text) {
  return text.starts_with(byte_order_mark) ? text.substr(byte_order_mark.size()) : text;
}

struct Decoded {
  char32_t code = replacement_character;
  std::size_t size = 1;  // bytes taken, at least 1
  bool valid = false;
};

// As decode, for a character that is not ASCII.
Decoded decode_beyond_ascii(std::string_view text, std::size_t at);

// The character at offset `at` (< text.size()). Invalid bytes give U+FFFD for their maximal
// ill-formed subpart, as Unicode 15 section 3.9 recommends: overlong forms, surrogates and values
// above 10FFFF are never letters.
inline Decoded decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  if (byte(0) < 0x80) return {byte(0), 1, true};
  // Most of what is not ASCII here: U+1000 to U+FFFF, less the row of the surrogates.
  if (byte(0) >= 0xE1 && byte(0) <= 0xEF && byte(0) != 0xED && text.size() - at >= 3 &&
      (byte(1) & 0xC0) == 0x80 && (byte(2) & 0xC0) == 0x80) {
    return {
        static_cast<char32_t>((byte(0) & 0xFU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU)),
        3, true};
  }
  return decode_beyond_ascii(text, at);
}

// The ideograph of the block U+4E00 to U+9FFF that begins at the offset; 0 if there is none. At
// least three bytes are there.
inline char32_t unified_ideograph_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const unsigned middle = byte(1) ^ 0x80U;  // below 0x40 where they continue a character
  const unsigned lower = byte(2) ^ 0x80U;
  if ((middle | lower) >= 0x40) return 0;
  const auto code =
      static_cast<char32_t>(static_cast<unsigned>(byte(0)) << 12 | middle << 6 | lower);
  return code >= 0xE4E00 && code <= 0xE9FFF ? code & 0xFFFF : 0;
}

// Whether the byte goes on with a character and begins none.
constexpr bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
}
// The offset, or where the character begins that it stands within. text is valid UTF-8.
inline std::size_t character_floor(std::string_view text, std::size_t offset) {
  while (offset > 0 && offset < text.size() && is_continuation(text[offset])) --offset;
  return offset;
}

void append_utf8(std::string& out, char32_t code);

struct ValidText {
  std::string text;
  std::size_t replaced = 0;   // how many U+FFFD were put in
  std::size_t first_bad = 0;  // byte offset of the first, in the input
};
ValidText make_valid(std::string_view bytes);

// The block that nearly all Chinese text is made of.
inline bool is_unified_ideograph(char32_t code) {
  return code >= 0x4E00 && code <= 0x9FFF;
}
// As is_han, for any character.
bool is_any_ideograph(char32_t code);
// True for ideographs (CJK unified, compatibility and extensions, and 〇).
inline bool is_han(char32_t code) {
  constexpr char32_t first_ideograph = 0x3006;
  return code >= first_ideograph && (is_unified_ideograph(code) || is_any_ideograph(code));
}

// The nearest boundary between user-perceived characters at or before (after) the offset. text is
// valid UTF-8.
std::size_t grapheme_floor(std::string_view text, std::size_t offset);
std::size_t grapheme_ceil(std::string_view text, std::size_t offset);

// Columns that a character takes in a terminal: 0, 1 or 2 (East Asian wide and full width).
int column_width(char32_t code);
// The same for a whole valid UTF-8 text.
// No more than `enough` matters: it may stop where there is more.
std::size_t display_width(std::string_view text, std::size_t enough = std::string_view::npos);

}  // namespace dragnet
