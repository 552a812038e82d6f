// What may have been meant by a word that no report has.
#pragma once

#include <string>
#include <vector>

#include "searcher/facet_values.h"
#include "searcher/index_reader.h"
#include "searcher/query.h"

namespace dragnet {

struct UnknownWord {
  std::string word;  // as a query has it: bank, transf*, title:bank
  // At most five, in Latin script the most frequent first, in Han the closest.
  std::vector<NearWord> near;
  bool operator==(const UnknownWord&) const = default;
};

// The words of the query, those within phrases too, that a report has to, or could, have and that
// no report has. Near ones are, in Latin script, words of the index (by edit distance; where the
// first letter differs, the second has to be right), in Han the names of concepts and places that
// some report has (by the characters they share); such a name that is the word itself is given as
// the filter that it is. For a word of titles they are words of titles, and the word itself if
// others have it.
std::vector<UnknownWord> unknown_words(const Query& query, const IndexReader& index);

}  // namespace dragnet
