// Makes of a query as typed the query that is meant.
//
// In: a Query of the parser. Out: a Query whose facet values are ids, whose runs of Han characters
// are cut into words, and whose words that together are a name also match what is tagged with it:
// pig butchering becomes (pig AND butchering) OR type:pig-butchering, and 西安 becomes 西安 OR
// place:610100.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/index_reader.h"
#include "searcher/query.h"
#include "searcher/questions.h"

namespace dragnet {

// Words of the query, and what they also find, or ask for.
struct Addition {
  std::string words;
  Query also;  // a FacetValue with the id, a Phrase of the glossary, or any figure of a kind
  bool operator==(const Addition&) const = default;
};

struct Resolved {
  Query query;
  std::vector<Addition> additions;
  std::vector<std::string> fillers;  // that are left out, each once
  std::vector<AskedFacet> facets;    // that a question asks for (which cities), each once
  bool is_question = false;          // whether words were taken for one of figures or measures
};

// What words may mean beside themselves.
struct Reading {
  bool concepts = true;   // tags and translations
  bool questions = true;  // figures and facets that are asked for; only with concepts
};

// A run of Han characters is cut at the longest names of the vocabularies and of places, from left
// to right; what is left between them is cut into words (han_words.h). There a name is
// every label and alias, names of places that need no context, and the words of the glossary. What
// words also find are concepts that they name alone (name_finder.h), places, what was published in
// a year or month (date_words.h), and the translations of the glossary as phrases. typed: the text
// the query was parsed from, for messages. Fillers (filler_words.h) outside of names are left out
// where anything else is asked for beside them. Throws UserError for unknown values.
Resolved resolve(const Query& query, std::string_view typed, const Reading& reading,
                 const IndexReader& index);

}  // namespace dragnet
