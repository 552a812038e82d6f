// The pieces that a query is cut into.
#pragma once

#include <cstddef>
#include <string>

namespace dragnet {

enum class LexemeKind : unsigned char {
  word,
  phrase,
  field,
  open,
  close,
  and_,
  or_,
  not_,
  near,
  end
};

struct Lexeme {
  LexemeKind kind = LexemeKind::end;
  std::size_t at = 0;  // byte offset of its first character in the query
  // word: without the star; phrase: between the quotes; field: the value; operator: itself as a
  // word, where it may be one.
  std::string text = {};
  std::string field = {};    // of a field, in lower case: "type"
  std::size_t value_at = 0;  // of a field: where the value starts
  bool quoted = false;       // of a field: the value stood in quotation marks
  bool starred = false;      // of a word: a star ended it
  std::size_t window = 0;    // of NEAR/n
};

}  // namespace dragnet
