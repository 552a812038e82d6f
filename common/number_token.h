// The number that begins at a digit, in the one form that numbers have as tokens (see analyzer.h).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dragnet {

struct NumberToken {
  std::string term;     // 13800
  std::size_t end = 0;  // of its bytes in the text, with the 万 or 亿 that belongs to it
};

// begin: where a digit stands. None where one or two letters follow the digits at once: 5G is a
// word.
std::optional<NumberToken> read_number(std::string_view text, std::size_t begin);

// The Chinese scale that a number ends with as it is written, 万, 亿 or 万亿, in simplified form;
// empty where there is none.
std::string_view scale_of(std::string_view number);

}  // namespace dragnet
