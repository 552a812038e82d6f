// Cuts a typed range, in half width, into its parts. They live as long as the text.
#pragma once

#include <optional>
#include <string_view>

#include "searcher/range_signs.h"

namespace dragnet {

// The two ends of a range, without blanks around them; an empty end is open. There is no second one
// if there are no dots.
struct Ends {
  std::string_view first = {};
  std::optional<std::string_view> second = {};
};
Ends ends_of(std::string_view text);

// Whether they are of the sort that is asked for, and one of them is not open.
template <typename Condition>
bool is_range_of(const Ends& ends, Condition is_end) {
  const std::string_view last = ends.second.value_or(ends.first);
  const auto fits = [&](std::string_view end, std::string_view other) {
    return end.empty() ? !other.empty() : is_end(end);
  };
  return fits(ends.first, last) && fits(last, ends.first);
}

// A range of figures.
struct RangeText {
  bool possible = false;
  const RangeSign* sign = nullptr;  // before the first end, which is the only one then
  Ends ends = {};
};
RangeText cut_range(std::string_view text);

}  // namespace dragnet
