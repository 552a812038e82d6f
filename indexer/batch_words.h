// The words of a batch, numbered from 0 in the order in which they come: what a table that no cache
// holds is asked for at every word. A word is a term, and where it has a stem that of the stem too.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/hash.h"
#include "common/key_table.h"

namespace dragnet {

// A term of a word, in the order of bytes.
struct RankedTerm {
  std::uint64_t beginning;  // beginning_of it
  std::uint32_t word;
  bool is_of_stem;
};

class BatchWords {
 public:
  // What a word without a stem is looked up by. One with a stem is by its hash64, so that the two
  // are apart where they are the same term.
  static std::uint64_t key_of(std::string_view term) { return hash64(hash64(term), 1); }

  // Lets the processor bring what number_of() will look at.
  void fetch(std::uint64_t key) const { numbers_.fetch(key); }
  // One that is new gets the next number. stem: empty of what has none; the same for a word each
  // time.
  std::uint32_t number_of(std::string_view word, std::string_view stem, std::uint64_t key);

  std::size_t size() const { return parts_.size(); }
  bool has_stem(std::uint32_t word) const { return parts_[word].stem < end_of(word); }
  // Valid until the next word.
  std::string_view term_of(std::uint32_t word) const;
  std::string_view term_of_stem(std::uint32_t word) const;
  std::string_view operator[](const RankedTerm& term) const {
    return term.is_of_stem ? term_of_stem(term.word) : term_of(term.word);
  }
  // The terms of all words; those of words that share a stem come one after the other.
  std::vector<RankedTerm> ranked() const;
  // Its memory stays.
  void clear();

 private:
  // Where its terms begin in bytes_.
  struct Parts {
    std::size_t term;
    std::size_t stem;  // where the next word begins, if it has none
  };

  std::size_t end_of(std::uint32_t word) const {
    return word + 1 < parts_.size() ? parts_[word + 1].term : bytes_.size();
  }

  KeyTable numbers_;
  std::string bytes_;  // one after the other
  std::vector<Parts> parts_;
};

}  // namespace dragnet
