// Makes of a query as typed the query that is meant.
//
// In: a Query of the parser. Out: a Query whose facet values are ids, whose runs of Han characters
// are cut into words, and whose words that together are a name also match what is tagged with it:
// pig butchering becomes (pig AND butchering) OR type:pig-butchering, and 西安 becomes 西安 OR
// place:610100.
#pragma once

#include <string_view>

#include "searcher/index_reader.h"
#include "searcher/query.h"

namespace dragnet {

// A run of Han characters is cut at the longest names of the vocabularies and of places, from left
// to right; what is left between them stays together. Names are every label and alias, weak ones
// too, and names of places that need no context. typed: the text the query was parsed from, for
// messages. concepts: whether tags are added. Throws UserError for unknown values.
Query resolve(const Query& query, std::string_view typed, bool concepts, const IndexReader& index);

}  // namespace dragnet
