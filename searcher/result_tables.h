// The parts of a search result as tables.
#pragma once

#include <vector>

#include "searcher/search.h"
#include "searcher/table.h"

namespace dragnet {

// A row a value of a facet (facet, id, parent, name, name_zh, count, selected), reports without one
// under "(none)"; then, where figures were asked for, a row a kind with sum, min and max.
Table facet_table(const SearchResult& result);

// The headings and cells of figures taken together, for people: kind, reports, sum, from, to, none.
Table figure_table(const std::vector<FigureSummary>& figures);

}  // namespace dragnet
