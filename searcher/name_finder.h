// Finds the names of concepts and places, and everyday words of the glossary, in the words of a
// query.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "common/analyzer.h"
#include "common/gazetteer.h"
#include "common/phrase_matcher.h"
#include "common/vocabulary.h"
#include "searcher/query.h"

namespace dragnet {

// Tokens first .. last - 1 name each of the values (a concept, or the places that are called so),
// or are an everyday word that the glossary has in the other language, or neither: an alias that
// names its concept only among the right neighbours is a word all the same.
struct NameMatch {
  std::size_t first = 0;
  std::size_t last = 0;
  std::vector<FacetValue> values;
  std::vector<std::string> translations;
};

class NameFinder {
 public:
  // Analyzes every name of the vocabularies: some milliseconds.
  explicit NameFinder(const Vocabulary& vocabulary);

  // Every name in the stream, by first token, longer ones first.
  std::vector<NameMatch> find(const TokenStream& stream, const Gazetteer& gazetteer) const;

 private:
  // What a phrase stands for: a concept, forms of the other language, or nothing.
  struct Meaning {
    std::optional<FacetValue> value = {};
    std::vector<std::string> translations = {};
  };

  std::vector<Meaning> meanings_;
  PhraseMatcher matcher_;  // payload: index in meanings_
};

// Whether the alias names its concept wherever it stands: a strong one does, and a weak one whose
// conditions ask for a report on fraud and not for certain words beside it (跑分, but not 银行).
bool names_alone(const Alias& alias);

// Of matches in the order of find, those that do not overlap: from left to right, the longest
// first.
std::vector<NameMatch> longest_from_left(std::vector<NameMatch> matches);

}  // namespace dragnet
