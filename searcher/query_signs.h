// Characters that are signs of the query language, each in all its widths and forms.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "common/normalize.h"
#include "common/utf8.h"
#include "searcher/blank.h"

namespace dragnet {

// The ASCII character for its full-width form, any other as it is.
constexpr char32_t half_width(char32_t c) {
  return c >= U'！' && c <= U'～' ? c - U'！' + U'!' : c;
}

// The same of each character: ">=1万" of "＞=１万".
std::string half_width(std::string_view text);

inline bool is_opening(char32_t c) {
  return c == U'(' || c == U'（';
}
inline bool is_closing(char32_t c) {
  return c == U')' || c == U'）';
}
inline bool is_colon(char32_t c) {
  return c == U':' || c == U'：';
}
// One that is typed as a minus wherever it stands.
inline bool is_hyphen(char32_t c) {
  return c == U'-' || c == U'－';
}
// Also the minus signs, hyphens and dashes that programs put in its place.
inline bool is_dash(char32_t c) {
  return is_hyphen(c) || (c >= U'\u2010' && c <= U'\u2015') || c == U'\u2212' || c == U'\uFE58' ||
         c == U'\uFE63';
}

// Of these, what may stand for a minus: no long dash, which stands between words of a text.
inline bool is_minus(char32_t c) {
  return is_dash(c) && c != U'\u2014' && c != U'\u2015' && c != U'\uFE58';
}

// What ends a chunk: all that is read as one, a word, an operator or a field with its value.
inline bool ends_chunk(char32_t c) {
  return is_blank(c) || is_quotation_mark(c) || is_opening(c) || is_closing(c);
}

// What a word is made of.
inline bool is_of_word(char32_t c) {
  const CharClass kind = fold(c).kind;
  return kind == CharClass::letter || kind == CharClass::han || kind == CharClass::digit;
}

// What a dash may follow that excludes: bank,-card.
inline bool is_list_sign(char32_t c) {
  constexpr std::u32string_view signs = U",;，、；";
  return signs.find(c) != signs.npos;
}

inline bool is_chinese_list_sign(char32_t c) {
  return is_list_sign(c) && c >= 0x80;
}

// A Han character, or a sign that stands between them.
inline bool is_chinese(char32_t c) {
  constexpr std::u32string_view signs = U"，、；。！？";
  return fold(c).kind == CharClass::han || signs.find(c) != signs.npos;
}

// From the byte on while the condition holds of the characters.
template <typename Condition>
std::size_t pass(std::string_view query, std::size_t at, Condition holds) {
  while (at < query.size() && holds(decode(query, at).code)) at += decode(query, at).size;
  return at;
}
inline std::size_t end_of_chunk(std::string_view query, std::size_t at) {
  return pass(query, at, [](char32_t c) { return !ends_chunk(c); });
}

}  // namespace dragnet
