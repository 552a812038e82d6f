// The signs that ranges are written with, in half width.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "common/utf8.h"
#include "searcher/query_signs.h"

namespace dragnet {

// Between two ends: 10..20.
inline constexpr std::string_view range_dots = "..";
// Before a range of figures that only may lie in it: ~>=10.
inline constexpr char possible_sign = '~';

// A sign by which a range of figures may start, and which ends it sets.
struct RangeSign {
  std::string_view sign;
  bool from;
  bool to;
  bool strict;
};
inline constexpr std::array<RangeSign, 7> range_signs{{{">=", true, false, false},
                                                       {"<=", false, true, false},
                                                       {"≥", true, false, false},
                                                       {"≤", false, true, false},
                                                       {">", true, false, true},
                                                       {"<", false, true, true},
                                                       {"=", true, true, false}}};

// Whether a range begins with it: ">=", "~<".
inline bool is_range_sign(std::string_view sign) {
  if (sign.starts_with(possible_sign)) sign.remove_prefix(1);
  return std::ranges::find(range_signs, sign, &RangeSign::sign) != range_signs.end();
}
// Whether one of these signs has the character.
inline bool is_of_range_sign(char32_t c) {
  return std::ranges::any_of(range_signs, [c](const RangeSign& sign) {
    return pass(sign.sign, 0, [c](char32_t other) { return other != c; }) < sign.sign.size();
  });
}

}  // namespace dragnet
