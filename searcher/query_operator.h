// The words that are operators of a query, written in capitals of half or full width.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "searcher/lexeme.h"

namespace dragnet {

// Whether the word, in half width, is AND, OR, NOT or NEAR.
bool is_operator(std::string_view word);

struct Operator {
  Lexeme lexeme;
  std::size_t end = 0;  // byte of the query
};

// The operator that begins at the byte, with the width of NEAR/5. It has to be followed by the end
// of the chunk, or directly by Chinese text, which is written without blanks: 诈骗NOT刷单. Where
// Chinese touches it, it may be a word: NEAR币. Throws UserError with the column for a width that
// is none.
std::optional<Operator> operator_at(std::string_view query, std::size_t at);

}  // namespace dragnet
