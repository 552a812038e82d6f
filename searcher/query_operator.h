// The words that are operators of a query, written in capitals of half or full width.
#pragma once

#include <cstddef>
#include <string_view>

namespace dragnet {

// Whether the word, in half width, is AND, OR, NOT or NEAR.
bool is_operator(std::string_view word);

// How many bytes the operator has that begins at the byte, with the width of NEAR/5; 0 for none.
// Behind it a chunk ends, or Chinese goes on, which is written without blanks: 诈骗NOT刷单.
std::size_t operator_size(std::string_view query, std::size_t at);

}  // namespace dragnet
