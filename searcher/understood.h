// From what was typed to what is meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/filters.h"
#include "searcher/index_reader.h"
#include "searcher/query.h"
#include "searcher/query_resolver.h"
#include "searcher/search_request.h"

namespace dragnet {

// What a request means in an index.
struct Understood {
  Query words;  // the query resolved
  Filters filters;
  Query whole;  // words and filters, as far as a query can say them
  // The same in two: the query, and the filters that cannot be written in the query language, which
  // `options` names as they were typed.
  Query in_query;
  Filters beyond;
  std::string text;   // in_query in the query language
  std::string label;  // the same with names instead of ids
  std::string options;
  std::vector<Addition> additions;   // what words also find: concepts, places, translations
  std::vector<std::string> fillers;  // that were not asked for (filler_words.h)
  std::vector<FigureKind> kinds;     // any figure of which is asked for, each once
  std::vector<AskedFacet> facets;    // that a question asks for, each once
  bool is_question = false;  // whether words were taken for a question of figures or measures
};

// Throws UserError for what cannot be understood.
Understood understand(const IndexReader& index, const SearchRequest& request);

// "police --during 2022"
std::string with_options(std::string query, std::string_view options);

}  // namespace dragnet
