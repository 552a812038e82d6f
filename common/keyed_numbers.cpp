#include "common/keyed_numbers.h"

#include <algorithm>

namespace dragnet {

std::span<const std::uint32_t> KeyedNumbers::of(std::uint64_t key) const {
  const auto first = std::ranges::lower_bound(keys, key) - keys.begin();
  const auto last = std::ranges::upper_bound(keys, key) - keys.begin();
  return {numbers.begin() + first, numbers.begin() + last};
}

KeyedNumbers keyed_numbers(std::vector<std::pair<std::uint64_t, std::uint32_t>> pairs) {
  std::ranges::sort(pairs);
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  KeyedNumbers keyed;
  keyed.keys.reserve(pairs.size());
  keyed.numbers.reserve(pairs.size());
  for (const auto& [key, number] : pairs) {
    keyed.keys.push_back(key);
    keyed.numbers.push_back(number);
  }
  return keyed;
}

}  // namespace dragnet
