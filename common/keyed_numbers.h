// Small numbers by 64-bit key, in a form that is stored as it is and needs no making when it is
// read.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "common/shared_span.h"

namespace dragnet {

struct KeyedNumbers {
  SharedSpan<std::uint64_t> keys;     // ascending; a key with several numbers stands several times
  SharedSpan<std::uint32_t> numbers;  // of the key at the same place

  // Those of the key, ascending.
  std::span<const std::uint32_t> of(std::uint64_t key) const;
};

// In any order; what stands twice is kept once.
KeyedNumbers keyed_numbers(std::vector<std::pair<std::uint64_t, std::uint32_t>> pairs);

}  // namespace dragnet
