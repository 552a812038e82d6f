// The words of a query that stand next to each other, as one text.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "common/analyzer.h"
#include "searcher/query.h"

namespace dragnet {

// A word that may stand anywhere in a report; nullptr for all else.
const Word* plain_word(const Query& query);

// Plain words with blanks between, and which tokens each of them has.
struct WordRun {
  std::string text;
  std::vector<std::size_t> begins;  // byte offsets in text
  std::vector<std::size_t> ends;

  explicit WordRun(const std::vector<Query>& words);

  // The words that the bytes are, as a half-open range; empty when they do not begin and end with a
  // word.
  std::pair<std::size_t, std::size_t> words_at(std::size_t begin, std::size_t end) const;
  // Whether all tokens of a word are among those that are marked. tokens: of the text.
  bool is_all_of(std::size_t word, const TokenStream& tokens,
                 const std::vector<bool>& marked) const;
};

}  // namespace dragnet
