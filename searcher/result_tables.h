// The parts of a search result as tables.
#pragma once

#include <vector>

#include "searcher/search.h"
#include "searcher/table.h"

namespace dragnet {

// A row a value: facet, id, name, name_zh, count, selected; reports without a value under "(none)".
Table facet_table(const std::vector<FacetCounts>& facets);

}  // namespace dragnet
