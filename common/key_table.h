// Small things by 64-bit key, and a filter that tells most absent keys without a look at them:
// what a matcher asks of every token.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "common/hash.h"

namespace dragnet {

// Something small for each key. Keys are well mixed hashes, taken as identities; 0 is no key.
template <typename Value>
class KeyedValues {
 public:
  // What is kept for the key, `value` where there was nothing; valid until the next insert.
  Value& insert(std::uint64_t key, const Value& value) {
    if (2 * (size_ + 1) > slots_.size()) grow();
    std::size_t at = home(key);
    while (slots_[at].key != 0 && slots_[at].key != key) at = (at + 1) & mask_;
    if (slots_[at].key == 0) {
      slots_[at] = {key, value};
      ++size_;
    }
    return slots_[at].value;
  }
  // Lets the processor bring what find(key) will look at.
  void fetch(std::uint64_t key) const {
    if (!slots_.empty()) __builtin_prefetch(&slots_[home(key)]);
  }
  bool is_empty() const { return size_ == 0; }
  // Empty again, its memory kept.
  void clear() {
    std::ranges::fill(slots_, Slot{});
    size_ = 0;
  }
  // Null where nothing is kept; valid until the next insert.
  const Value* find(std::uint64_t key) const {
    if (slots_.empty()) return nullptr;
    for (std::size_t at = home(key);; at = (at + 1) & mask_) {
      if (slots_[at].key == 0) return nullptr;
      if (slots_[at].key == key) return &slots_[at].value;
    }
  }

 private:
  struct Slot {
    std::uint64_t key = 0;
    Value value{};
  };
  // Hashes of two numbers may be alike in their upper bits, or stand in rows (hash.h).
  std::size_t home(std::uint64_t key) const {
    return static_cast<std::size_t>(scattered(key) >> shift_);
  }
  void grow() {
    const std::vector<Slot> old = std::move(slots_);
    slots_.assign(old.empty() ? 16 : 2 * old.size(), {});
    mask_ = slots_.size() - 1;
    shift_ = std::countl_zero(mask_);
    size_ = 0;
    for (const Slot& slot : old) {
      if (slot.key != 0) insert(slot.key, slot.value);
    }
  }

  std::vector<Slot> slots_;  // a power of two, at most half full
  std::size_t mask_ = 0;
  int shift_ = 0;  // leaves as many bits of a key as the mask has
  std::size_t size_ = 0;
};

// Numbers.
class KeyTable : public KeyedValues<std::uint32_t> {
 public:
  // What is found where there is none.
  static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);

  std::uint32_t find(std::uint64_t key) const {
    const std::uint32_t* const found = KeyedValues::find(key);
    return found == nullptr ? none : *found;
  }
};

// A Bloom filter of two bits, both in one word: may say yes of a key that was never added, a few
// times in a hundred; never no of one that was.
class KeyFilter {
 public:
  void add(std::uint64_t key);
  bool may_hold(std::uint64_t key) const {
    const std::uint64_t word = words_[word_of(key)];
    return (word >> (key & 63U) & word >> (key >> 6 & 63U) & 1U) != 0;
  }

 private:
  std::size_t word_of(std::uint64_t key) const {
    return static_cast<std::size_t>(key >> 32) & mask_;
  }

  std::vector<std::uint64_t> keys_;
  std::vector<std::uint64_t> words_ = {0};  // a power of two
  std::size_t mask_ = 0;
};

// The same for a few dozen keys that are known at compile time: one bit each, of the upper bits.
class FixedKeyFilter {
 public:
  constexpr void add(std::uint64_t key) { words_[key >> 58] |= bit_of(key); }
  bool may_hold(std::uint64_t key) const { return (words_[key >> 58] & bit_of(key)) != 0; }

 private:
  static constexpr std::uint64_t bit_of(std::uint64_t key) {
    return std::uint64_t{1} << (key >> 52 & 63U);
  }

  std::array<std::uint64_t, 64> words_ = {};
};

}  // namespace dragnet
