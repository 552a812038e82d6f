// Looks up the fixed names that people type: of facets, kinds of figures, fields, orders, formats.
// Capitals make no difference.
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string_view>

#include "common/ascii.h"

namespace dragnet {

inline bool is_same_name(std::string_view typed, std::string_view name) {
  return std::ranges::equal(typed, name,
                            [](char a, char b) { return ascii_lower(a) == ascii_lower(b); });
}

// Which of the entries has the name, in their order; none for an unknown one. name: what is the
// name of an entry.
template <typename Entries, typename Name = std::identity>
std::optional<std::size_t> place_of_name(const Entries& entries, std::string_view typed,
                                         Name name = {}) {
  const auto found = std::ranges::find_if(
      entries, [&](std::string_view each) { return is_same_name(typed, each); }, name);
  if (found == std::ranges::end(entries)) return std::nullopt;
  return static_cast<std::size_t>(found - std::ranges::begin(entries));
}

// The value of an enumeration whose names stand in its order; none for an unknown one.
template <typename Value>
std::optional<Value> value_named(std::span<const std::string_view> names, std::string_view typed) {
  const std::optional<std::size_t> place = place_of_name(names, typed);
  if (!place) return std::nullopt;
  return static_cast<Value>(*place);
}

}  // namespace dragnet
