// The words of a batch and the terms of their stems, numbered from 0 in the order in which they
// come: what a table that no cache holds is asked for at every word.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/hash.h"
#include "common/key_table.h"

namespace dragnet {

// A word in the order of bytes.
struct RankedWord {
  std::uint64_t beginning;  // beginning_of it
  std::uint32_t number;
};

class BatchWords {
 public:
  // Lets the processor bring what number_of() will look at.
  void fetch(std::uint64_t hash) const { numbers_.fetch(hash); }
  // hash: hash64 of the word. One that is new gets the next number.
  std::uint32_t number_of(std::string_view word, std::uint64_t hash);

  // The same for the term of a word's stem, which is the same each time.
  void fetch_stem(std::uint32_t word, std::string_view stem) const;
  std::uint32_t stem_of(std::uint32_t word, std::string_view stem);

  std::size_t size() const { return begins_.size(); }
  // Valid until the next word.
  std::string_view operator[](std::uint32_t number) const;
  std::vector<RankedWord> ranked() const;
  // Its memory stays.
  void clear();

 private:
  KeyTable numbers_;
  std::string bytes_;                 // one after the other
  std::vector<std::size_t> begins_;   // in bytes_
  std::vector<std::uint32_t> stems_;  // the number of the term of its stem, once that has come
};

}  // namespace dragnet
