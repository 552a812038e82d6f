// What snippets and lists of hits show of a query.
#pragma once

#include <string>
#include <vector>

#include "searcher/query.h"

namespace dragnet {

// A concept or place that is an alternative to the words that name it:
// (pig AND butchering) OR type:pig-butchering.
struct NamedConcept {
  std::string words;  // pig butchering
  FacetValue value;
  bool operator==(const NamedConcept&) const = default;
};

// The leaves of the query that had to or could match, none of what stands under NOT.
struct Highlights {
  struct Words {
    std::vector<std::string> phrases;   // side by side, words by stem (each a Word or a Phrase)
    std::vector<std::string> exact;     // as they stand in the original
    std::vector<std::string> prefixes;  // beginnings of words
    bool operator==(const Words&) const = default;
  };
  Words anywhere;                    // in title or text
  Words in_title;                    // in the title only
  std::vector<FacetValue> tags;      // ids: the evidence of these tags is what matched
  std::vector<NamedConcept> named;   // those of the tags that words name
  std::vector<FigureRange> figures;  // the evidence of the figures that lie in these
  bool operator==(const Highlights&) const = default;
};
Highlights highlights_of(const Query& query);

}  // namespace dragnet
