#include "common/key_table.h"

#include <utility>

namespace dragnet {

std::uint32_t KeyTable::insert(std::uint64_t key, std::uint32_t value) {
  if (2 * (size_ + 1) > slots_.size()) grow();
  std::size_t at = home(key);
  while (slots_[at].key != 0 && slots_[at].key != key) at = (at + 1) & mask_;
  if (slots_[at].key == 0) {
    slots_[at] = {key, value};
    ++size_;
  }
  return slots_[at].value;
}

void KeyTable::grow() {
  const std::vector<Slot> old = std::move(slots_);
  slots_.assign(old.empty() ? 16 : 2 * old.size(), {});
  mask_ = slots_.size() - 1;
  size_ = 0;
  for (const Slot& slot : old) {
    if (slot.key != 0) insert(slot.key, slot.value);
  }
}

void KeyFilter::add(std::uint64_t key) {
  constexpr std::size_t bits_a_key = 32;
  keys_.push_back(key);
  mark(key);
  if (keys_.size() * bits_a_key <= bits_.size() * 64) return;
  bits_.assign(2 * bits_.size(), 0);
  --shift_;
  for (const std::uint64_t known : keys_) mark(known);
}

void KeyFilter::mark(std::uint64_t key) {
  const std::uint64_t at = key >> shift_;
  bits_[static_cast<std::size_t>(at / 64)] |= std::uint64_t{1} << at % 64;
}

}  // namespace dragnet
