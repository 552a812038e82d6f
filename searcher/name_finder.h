// Finds the names of concepts and places in the words of a query.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "common/analyzer.h"
#include "common/knowledge.h"
#include "common/phrase_matcher.h"
#include "searcher/query.h"

namespace dragnet {

// Tokens first .. last - 1 are a name of each of the values (a concept, or the places that are
// called so), or an everyday word that the glossary has in the other language.
struct NameMatch {
  std::size_t first = 0;
  std::size_t last = 0;
  std::vector<FacetValue> values;
  std::vector<std::string> translations;
};

class NameFinder {
 public:
  // Keeps a reference to the knowledge. Analyzes every name of the vocabularies: some milliseconds.
  NameFinder(const Knowledge& knowledge, Analyzer& analyzer);

  // Every name in the stream, by first token, longer ones first.
  std::vector<NameMatch> find(const TokenStream& stream) const;

 private:
  std::vector<FacetValue> places_named(std::string_view name) const;

  const Knowledge& knowledge_;
  PhraseMatcher matcher_;  // payload: index in the vocabulary's concepts, then in translations_
  std::vector<std::vector<std::string>> translations_;  // the other language's forms
};

// Of matches in the order of find, those that do not overlap: from left to right, the longest
// first.
std::vector<NameMatch> longest_from_left(std::vector<NameMatch> matches);

}  // namespace dragnet
