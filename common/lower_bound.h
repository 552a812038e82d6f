// A lower bound without branches: where it lies nobody can foresee, and to look at a wrong guess
// takes longer than to compare.
#pragma once

#include <cstddef>
#include <functional>
#include <span>

namespace dragnet {

// The first of the items, which ascend by number_of(item), that has the number or a greater one;
// how many they are where there is none.
template <typename Item, typename Number, typename NumberOf = std::identity>
std::size_t lower_bound(std::span<const Item> items, Number number,
                        const NumberOf& number_of = {}) {
  std::size_t first = 0;
  for (std::size_t left = items.size(); left > 0;) {
    const std::size_t half = left / 2;
    const bool is_before = std::invoke(number_of, items[first + half]) < number;
    first += (left - half) & (0 - std::size_t{is_before});
    left = half;
  }
  return first;
}

}  // namespace dragnet
