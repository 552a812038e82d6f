// The hash of short texts that are compared very often: XXH3 with 64 bits, taken as the text's
// identity. Among a million different texts two with one hash are met once in some 30 million runs.
#pragma once

#include <cstdint>
#include <string_view>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace dragnet {

inline std::uint64_t hash64(std::string_view text) {
  return XXH3_64bits(text.data(), text.size());
}

// A hash of two hashes in this order, and one of a number.
inline std::uint64_t hash64(std::uint64_t first, std::uint64_t second) {
  const std::uint64_t mixed = (first ^ second >> 29) * 0x9E3779B97F4A7C15U + second;
  return mixed ^ mixed >> 32;
}

// Every bit of the result depends on every bit of the argument (the finalizer of SplitMix64).
inline std::uint64_t mixed(std::uint64_t bits) {
  bits = (bits ^ bits >> 30) * 0xBF58476D1CE4E5B9U;
  bits = (bits ^ bits >> 27) * 0x94D049BB133111EBU;
  return bits ^ bits >> 31;
}

// Different for all arguments, the upper bits of it as if by chance: the cheapest spreading over a
// table (Knuth's multiplicative hashing, by 2^64 over the golden ratio).
constexpr std::uint64_t scattered(std::uint64_t number) {
  return number * 0x9E3779B97F4A7C15U;
}

constexpr std::uint64_t hash64(char32_t code) {
  return scattered(code + std::uint64_t{1});
}

}  // namespace dragnet
