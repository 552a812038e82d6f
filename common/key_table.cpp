#include "common/key_table.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace dragnet {

void KeyTable::clear() {
  std::ranges::fill(slots_, Slot{});
  size_ = 0;
}

void KeyTable::grow() {
  const std::vector<Slot> old = std::move(slots_);
  slots_.assign(old.empty() ? 16 : 2 * old.size(), {});
  mask_ = slots_.size() - 1;
  shift_ = std::countl_zero(mask_);
  size_ = 0;
  for (const Slot& slot : old) {
    if (slot.key != 0) insert(slot.key, slot.value);
  }
}

void KeyFilter::add(std::uint64_t key) {
  constexpr std::size_t bits_a_key = 16;  // small filters stay in the nearest cache
  const auto mark = [&](std::uint64_t known) {
    words_[word_of(known)] |= std::uint64_t{1} << (known & 63U) | std::uint64_t{1}
                                                                      << (known >> 6 & 63U);
  };
  keys_.push_back(key);
  mark(key);
  if (keys_.size() * bits_a_key <= words_.size() * 64) return;
  words_.assign(2 * words_.size(), 0);
  mask_ = words_.size() - 1;
  for (const std::uint64_t known : keys_) mark(known);
}

}  // namespace dragnet
