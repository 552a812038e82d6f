// The parts of a search result as tables.
#pragma once

#include <vector>

#include "searcher/search_result.h"
#include "searcher/table.h"

namespace dragnet {

// A row a value of a facet (facet, id, parent, name, name_zh, count, selected), reports without one
// under "(none)"; then, where figures were asked for, a row a kind with sum, min and max.
Table facet_table(const SearchResult& result);

// The headings and cells of figures taken together, for people: kind, reports, sum, from, to, none.
Table figure_table(const std::vector<FigureSummary>& figures);

// month or year, reports, and with a sum what it adds up to.
Table timeline_table(const Timeline& timeline);

// A row a value of the first facet, a column a value of the second, totals under "all". readable:
// numbers grouped for people.
Table pivot_table(const Pivot& pivot, const Knowledge& knowledge, bool readable);

// A row a hit for people: id, date, place, the kinds of figures, title.
Table report_table(const SearchResult& result, const Knowledge& knowledge);
// The fields of the same table for programs.
std::vector<std::string> report_table_fields(const SearchResult& result);

}  // namespace dragnet
