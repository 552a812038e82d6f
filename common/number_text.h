// Numbers as digits.
#pragma once

#include <algorithm>
#include <array>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <string>

namespace dragnet {

// With zeros before it up to so many digits: 0042. number: not negative.
inline std::string padded(std::integral auto number, std::size_t digits) {
  std::string text = std::to_string(number);
  text.insert(0, digits - std::min(digits, text.size()), '0');
  return text;
}

// The fewest digits that are read as the same number, never with an exponent: 0.1, 13800.
inline std::string shortest_fixed(double number) {
  std::array<char, 400> digits;  // the largest double has 309
  const auto end =
      std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
  return {digits.data(), end.ptr};
}

}  // namespace dragnet
