#include "common/keyed_numbers.h"

#include <algorithm>
#include <bit>

namespace dragnet {

namespace {

// The first key that is not below, as std::lower_bound finds it, without branches that nobody can
// foresee.
std::size_t place_of(std::span<const std::uint64_t> keys, std::uint64_t key) {
  std::size_t below = 0;
  for (std::size_t step = std::bit_floor(keys.size()); step > 0; step /= 2) {
    const std::size_t next = below + step;
    const std::size_t place = std::min(next, keys.size()) - 1;
    below = (next <= keys.size()) & (keys[place] < key) ? next : below;
  }
  return below;
}

}  // namespace

std::span<const std::uint32_t> KeyedNumbers::of(std::uint64_t key) const {
  const std::size_t first = place_of(keys, key);
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
