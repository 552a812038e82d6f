// A whole number that is all of a text.
#pragma once

#include <charconv>
#include <optional>
#include <string_view>
#include <system_error>

namespace dragnet {

// Digits and nothing else, but a minus before them where Number has a sign; none for what does not
// fit either.
template <typename Number>
std::optional<Number> whole_number(std::string_view digits) {
  Number number = 0;
  const char* const end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, number);
  if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return number;
}

}  // namespace dragnet
