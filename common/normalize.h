// One folding for everything that is compared: index, query, vocabulary, names.
//
// fold: compatibility decomposition and case folding, full width to half, Latin, Greek and Cyrillic
// letters without their marks (Ürümqi = urumqi), default ignorable characters (soft hyphen, zero
// width, bidi) away, traditional to simplified Han, one code point for one, so that a folded
// character always stands for one place of the original. The tables are made from ICU's data when
// the project is built (normalize_table.cpp).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "common/utf8.h"

namespace dragnet {

enum class CharClass : std::uint8_t {
  other,  // punctuation, symbols
  space,
  letter,  // of an alphabet or syllabary
  han,
  digit,      // decimal digits of any script, folded to ASCII
  mark,       // combining: belongs to the character before it
  ignorable,  // as if it were not there
};

// What a character folds to: `single`, or `sequence` where there is more than one, or nothing
// (single is 0 then).
struct Folded {
  CharClass kind = CharClass::other;
  bool upper = false;  // the original is an upper case letter
  char32_t single = 0;
  std::u32string_view sequence;  // lives for ever
};

Folded fold(char32_t code);

// A bit for each ideograph of the block U+4E00 to U+9FFF: whether it folds to itself.
using IdeographBits = std::array<std::uint64_t, 0x5200 / 64>;
extern const IdeographBits folded_ideographs;

// ideograph: one of that block.
inline bool folds_to_itself(char32_t ideograph) {
  const char32_t place = ideograph - 0x4E00;
  return (folded_ideographs[place / 64] >> place % 64 & 1U) != 0;
}

// The ideograph of that block, of three bytes, that begins at the offset and folds to itself; 0 if
// there is none.
inline char32_t folded_ideograph_at(std::string_view text, std::size_t at) {
  if (text.size() - at < 3) return 0;
  const char32_t code = unified_ideograph_at(text, at);
  return code != 0 && folds_to_itself(code) ? code : 0;
}

void append_folded(std::string& out, const Folded& folded);

// The folded text: what fold() makes of every character, at most 30 marks after one base (UAX #15,
// stream-safe text).
std::string fold_text(std::string_view text);

// UAX #15: no text needs more, and normalisation of longer runs is quadratic.
inline constexpr int max_marks = 30;

constexpr bool is_corner_quote(char32_t code) {
  return code == U'「' || code == U'」' || code == U'『' || code == U'』';
}

// What opens and closes a phrase of a query, which knows no way to write such a mark itself. No
// name_key has one.
constexpr bool is_quotation_mark(char32_t code) {
  return code == U'"' || code == U'“' || code == U'”' || code == U'„' || code == U'‟' ||
         code == U'＂' || is_corner_quote(code);
}
std::string without_quotation_marks(std::string_view text);

// The key under which names are compared (labels, aliases, places, facet values typed by people):
// fold_text, then apostrophes gone with the blanks beside them, quotes gone, hyphens and runs of
// blanks to one blank, ends trimmed. "Xi 'an" and "Xi’an" give "xian"; "Pig-Butchering" gives "pig
// butchering".
std::string name_key(std::string_view name);

}  // namespace dragnet
