// A made-up index of ten reports, each named by its id, and short ways to ask it.
#pragma once

#include <string>

#include "searcher/search.h"

namespace dragnet {

IndexReader small_index();

// Its vocabulary: a few concepts and places.
const DataFiles& small_data_files();

SearchRequest asking(const std::string& query);

// The ids of the hits in alphabetical order, with blanks between.
std::string ids_of(const SearchResult& result);
std::string found(const SearchRequest& request);

// Of the UserError, or "no mistake".
std::string message_of(const SearchRequest& request);

}  // namespace dragnet
