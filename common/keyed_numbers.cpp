#include "common/keyed_numbers.h"

#include <algorithm>
#include <span>

#include "common/lower_bound.h"

namespace dragnet {

std::span<const std::uint32_t> KeyedNumbers::of(std::uint64_t key) const {
  const std::size_t first = lower_bound(std::span<const std::uint64_t>(keys), key);
  std::size_t last = first;
  while (last < keys.size() && keys[last] == key) ++last;
  return std::span<const std::uint32_t>(numbers).subspan(first, last - first);
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
