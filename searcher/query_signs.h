// Characters that are signs of the query language, each in all its widths and forms.
#pragma once

#include "common/normalize.h"
#include "common/utf8.h"
#include "searcher/blank.h"

namespace dragnet {

inline bool is_opening(char32_t c) {
  return c == U'(' || c == U'（';
}
inline bool is_closing(char32_t c) {
  return c == U')' || c == U'）';
}
inline bool is_colon(char32_t c) {
  return c == U':' || c == U'：';
}
inline bool is_dash(char32_t c) {
  return c == U'-' || c == U'－';
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

}  // namespace dragnet
