// Where phrases of several matchers may begin: asked of each token once for all of them, and not
// again by each.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

#include "common/analyzer.h"

namespace dragnet {

// Filled while matchers are built (PhraseMatcher); const use from many threads.
class PhraseStarts {
 public:
  // A bit for each matcher.
  using Marks = std::uint8_t;
  static constexpr unsigned max_matchers = 8;
  // Marks are read by so many tokens.
  static constexpr std::size_t block = 64;

  // The bit of one more. Throws std::length_error when there are max_matchers.
  Marks add_matcher();
  // A phrase of the matcher is, or begins with, what has this hash: Token::key of its only token,
  // or Token::pair of its first.
  void add(Marks matcher, std::uint64_t hash);

  // Says of each token which matchers it may begin a phrase of. Always so where it does, and a few
  // times in a hundred where it does not.
  void mark(TokenStream& stream) const;
  bool has_marked(const TokenStream& stream) const { return stream.marked_by == this; }

  // Calls take(token) for the tokens of the block from `begin` on that may begin one of the
  // matcher's. The stream is marked.
  template <typename Take>
  static void for_each_in_block(const TokenStream& stream, std::size_t begin, Marks matcher,
                                Take take) {
    const std::uint64_t wanted = matcher * std::uint64_t{0x0101'0101'0101'0101};
    for (std::size_t at = begin; at < begin + block; at += sizeof wanted) {
      std::uint64_t marks = 0;
      std::memcpy(&marks, &stream.marks[at], sizeof marks);
      for (marks &= wanted; marks != 0; marks &= marks - 1)
        take(at + static_cast<std::size_t>(std::countr_zero(marks)) / 8);
    }
  }

 private:
  static constexpr unsigned table_bits = 17;
  // Two places for each hash: Bloom filters side by side.
  static std::size_t first(std::uint64_t hash) { return hash >> (64 - table_bits); }
  static std::size_t second(std::uint64_t hash) {
    return hash >> 16 & ((std::size_t{1} << table_bits) - 1);
  }

  std::vector<Marks> table_ = std::vector<Marks>(std::size_t{1} << table_bits);
  unsigned matchers_ = 0;
};

}  // namespace dragnet
