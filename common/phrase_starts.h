// Where phrases of several matchers may begin: asked of each token once for all of them, and not
// again by each.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

#include "common/analyzer.h"
#include "common/hash.h"

namespace dragnet {

// A hash of the keys of a token and the next one; 0 where a gap wider than Gap::mark parts them,
// or there is no next one.
inline std::uint64_t pair_of(const Token& token, const Token& next) {
  const auto goes_on = static_cast<std::uint64_t>(next.gap <= Gap::mark);
  return hash64(token.key, next.key) & (0 - goes_on);  // no branch: nobody can foresee it
}
inline std::uint64_t pair_at(const TokenStream& stream, std::size_t token) {
  return token + 1 == stream.size() ? 0 : pair_of(stream[token], stream[token + 1]);
}

// Filled while matchers are built (PhraseMatcher); const use from many threads.
class PhraseStarts {
 public:
  // A bit for each matcher.
  using Marks = std::uint8_t;
  static constexpr unsigned max_matchers = 8;
  // Marks are read by so many tokens.
  static constexpr std::size_t block = 64;
  // The tokens of a block, a bit each, that may be a phrase, and those that may begin a longer one.
  struct Tokens {
    std::uint64_t alone = 0;
    std::uint64_t longer = 0;
  };

  // The bit of one more. Throws std::length_error when there are max_matchers.
  Marks add_matcher();
  // A phrase of the matcher is one token with this Token::key,
  void add_alone(Marks matcher, std::uint64_t key);
  // or begins with two of this pair_at.
  void add_longer(Marks matcher, std::uint64_t pair);

  // Says of each token which matchers it may begin a phrase of. Always so where it does, and a few
  // times in a hundred where it does not.
  void mark(TokenStream& stream) const;
  bool has_marked(const TokenStream& stream) const { return stream.marked_by == this; }

  // Of the block from `begin` on, those that may begin one of the matcher's. The stream is marked.
  static Tokens in_block(const TokenStream& stream, std::size_t begin, Marks matcher) {
    const std::uint8_t* const marks = &stream.marks[2 * begin];
    return {.alone = bits_of(marks, matcher), .longer = bits_of(marks + block, matcher)};
  }
  // The same of one token.
  static bool is_in(const TokenStream& stream, std::size_t token, Marks matcher) {
    const std::size_t at = 2 * token - token % block;
    return ((stream.marks[at] | stream.marks[at + block]) & matcher) != 0;
  }

 private:
  // Which bytes of a block have the bit.
  static std::uint64_t bits_of(const std::uint8_t* marks, Marks bit) {
    const auto shift = static_cast<unsigned>(std::countr_zero(bit));
    std::uint64_t bits = 0;
    for (std::size_t at = 0; at < block; at += sizeof bits) {
      std::uint64_t eight = 0;
      std::memcpy(&eight, marks + at, sizeof eight);
      // The lowest bit of each byte to the highest byte, side by side.
      const std::uint64_t gathered =
          (eight >> shift & 0x0101'0101'0101'0101U) * 0x0102'0408'1020'4080U;
      bits |= gathered >> 56 << at;
    }
    return bits;
  }

  // Bloom filters of the matchers side by side: two places for each hash.
  template <unsigned bits>
  class Table {
   public:
    void add(std::uint64_t hash, Marks matcher) {
      marks_[first(hash)] |= matcher;
      marks_[second(hash)] |= matcher;
    }
    // Of the hash, given data().
    static Marks marks_of(const Marks* data, std::uint64_t hash) {
      return data[first(hash)] & data[second(hash)];
    }
    const Marks* data() const { return marks_.data(); }

   private:
    static std::size_t first(std::uint64_t hash) { return hash >> (64 - bits); }
    static std::size_t second(std::uint64_t hash) {
      return hash >> 16 & ((std::size_t{1} << bits) - 1);
    }
    std::vector<Marks> marks_ = std::vector<Marks>(std::size_t{1} << bits);
  };

  using AloneTable = Table<16>;
  using LongerTable = Table<17>;
  AloneTable alone_;
  LongerTable longer_;
  unsigned matchers_ = 0;
};

}  // namespace dragnet
