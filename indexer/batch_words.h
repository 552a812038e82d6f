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
  // What a term is looked up by: its hash64, but for the term of a stem what is made of the stem's.
  static std::uint64_t key_of(std::string_view term);
  static std::uint64_t key_of_stem(std::uint64_t stem_hash) { return hash64(stem_hash, 1); }

  // Lets the processor bring what number_of() will look at.
  void fetch(std::uint64_t key) const { numbers_.fetch(key); }
  // One that is new gets the next number.
  std::uint32_t number_of(std::string_view term, std::uint64_t key) {
    return number_of({}, term, key);
  }

  // The same for the term of a word's stem, which is the same each time.
  void fetch_stem(std::uint32_t word, std::uint64_t key) const {
    if (stems_[word] == KeyTable::none) fetch(key);
  }
  std::uint32_t stem_of(std::uint32_t word, std::string_view stem, std::uint64_t key);

  std::size_t size() const { return begins_.size(); }
  // Valid until the next word.
  std::string_view operator[](std::uint32_t number) const;
  std::vector<RankedWord> ranked() const;
  // Its memory stays.
  void clear();

 private:
  // Of the term that the two are together.
  std::uint32_t number_of(std::string_view prefix, std::string_view rest, std::uint64_t key);

  KeyTable numbers_;
  std::string bytes_;                 // one after the other
  std::vector<std::size_t> begins_;   // in bytes_
  std::vector<std::uint32_t> stems_;  // the number of the term of its stem, once that has come
};

}  // namespace dragnet
