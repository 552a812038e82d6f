#include "common/keyed_numbers.h"

#include <algorithm>

namespace dragnet {

std::span<const std::uint32_t> KeyedNumbers::of(std::uint64_t key) const {
  const auto first = std::ranges::lower_bound(keys, key) - keys.begin();
  auto last = first;
  while (last < std::ssize(keys) && keys[static_cast<std::size_t>(last)] == key) ++last;
  return {numbers.begin() + first, numbers.begin() + last};
}

KeyedNumbers keyed_numbers(std::vector<std::pair<std::uint64_t, std::uint32_t>> pairs) {
  std::ranges::sort(pairs);
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  std::vector<std::uint64_t> keys;
  std::vector<std::uint32_t> numbers;
  for (const auto& [key, number] : pairs) {
    keys.push_back(key);
    numbers.push_back(number);
  }
  return {std::move(keys), std::move(numbers)};
}

}  // namespace dragnet
