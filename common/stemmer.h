// English stems (Snowball "english"), remembered.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "common/hash.h"

struct sb_stemmer;

namespace dragnet {

// The stem of a word: its first `kept` bytes and an ending that the word itself may not have (happi
// of happy).
struct Stem {
  std::uint8_t kept = 0;
  std::uint8_t ending_size = 0;
  std::array<char, 6> ending_bytes{};

  std::string_view ending() const { return {ending_bytes.data(), ending_size}; }
  std::string of(std::string_view word) const {
    return std::string(word.substr(0, kept)).append(ending());
  }
};

// Not to be shared between threads.
class Stemmer {
 public:
  Stemmer();

  // word: at most 120 letters a-z. hash: its hash64.
  Stem stem(std::string_view word, std::uint64_t hash);
  Stem stem(std::string_view word) { return stem(word, hash64(word)); }
  // Lets the processor bring what stem() will look at.
  void fetch(std::uint64_t hash) const { __builtin_prefetch(&rows_[row_number(hash)]); }

 private:
  struct Known {
    std::uint64_t word = 0;  // hash64; 0 where nothing is known
    Stem stem;
  };
  // What one look into the memory brings: the newest first.
  struct alignas(64) Row {
    std::array<Known, 4> known;
  };

  Stem make(std::string_view word);
  void grow();
  std::size_t row_number(std::uint64_t hash) const { return hash & (rows_.size() - 1); }
  Row& row_of(std::uint64_t hash) { return rows_[row_number(hash)]; }

  std::unique_ptr<sb_stemmer, void (*)(sb_stemmer*)> stemmer_;
  std::vector<Row> rows_;  // a power of two
  std::size_t made_ = 0;
};

}  // namespace dragnet
