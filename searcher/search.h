// The recipe of a search: a request in, a result out.
#pragma once

#include "searcher/index_reader.h"
#include "searcher/search_request.h"
#include "searcher/search_result.h"

namespace dragnet {

// Throws UserError for what cannot be understood.
SearchResult search(const IndexReader& index, const SearchRequest& request);

}  // namespace dragnet
