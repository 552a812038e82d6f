#include "common/key_table.h"

namespace dragnet {

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
