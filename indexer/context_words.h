// The words that conditions of aliases ask for.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/key_table.h"
#include "common/phrase_matcher.h"
#include "common/vocabulary.h"

namespace dragnet {

// Some of the numbers of NumberedWords.
class WordSet {
 public:
  void insert(std::uint32_t word) {
    if (word / bits >= blocks_.size()) blocks_.resize(word / bits + 1);
    blocks_[word / bits] |= std::uint64_t{1} << word % bits;
  }
  void insert_all(const WordSet& words) {
    blocks_.resize(std::max(blocks_.size(), words.blocks_.size()));
    std::ranges::transform(words.blocks_, blocks_, blocks_.begin(), std::bit_or());
  }
  bool contains(std::uint32_t word) const {
    return word / bits < blocks_.size() && (blocks_[word / bits] >> word % bits & 1U) != 0;
  }

 private:
  static constexpr std::size_t bits = 64;
  std::vector<std::uint64_t> blocks_;
};

// Words with a number each, from 0 on.
class NumberedWords {
 public:
  // starts: see PhraseMatcher.
  explicit NumberedWords(PhraseStarts* starts = nullptr) : matcher_(starts) {}

  // One that is new gets the next number.
  std::uint32_t number_of(std::string_view word, Analyzer& analyzer);
  // Finds them by their numbers.
  const PhraseMatcher& matcher() const { return matcher_; }
  // The key of the first token of one.
  std::uint64_t opening_of(std::uint32_t number) const { return openings_[number]; }

 private:
  PhraseMatcher matcher_;
  std::vector<std::uint64_t> openings_;  // by number
  KeyTable numbers_;                     // by the hash of the word
};

// A Condition whose words are numbers of ContextWords: of those of windows where it has one, or of
// the others.
struct ContextRule {
  ContextScope scope = ContextScope::report;
  std::size_t window = 0;
  WordSet words;
  KeyFilter openings;  // of words of windows: their first tokens
};

// The words of all rules. Those of windows, which are many and are seldom asked for, are looked up
// where they are.
class ContextWords {
 public:
  explicit ContextWords(PhraseStarts* starts) : words_(starts) {}

  ContextRule compile(const Condition& condition, Analyzer& analyzer);
  // A word inside one of these phrases is none of its own: 合同诈骗 is a fraud, and not the fraud
  // that is looked for.
  void set_disguises(const std::vector<std::string>& phrases, Analyzer& analyzer);

  const PhraseMatcher& words() const { return words_.matcher(); }
  const PhraseMatcher& words_of_windows() const { return words_of_windows_.matcher(); }
  // Of words().
  const WordSet& disguises() const { return disguises_; }

 private:
  NumberedWords words_;
  NumberedWords words_of_windows_;
  WordSet disguises_;
};

}  // namespace dragnet
