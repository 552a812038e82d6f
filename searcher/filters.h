// The filters of a request, looked up: ids, dates and ranges instead of what was typed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "common/facet.h"
#include "searcher/index_reader.h"
#include "searcher/plan.h"
#include "searcher/query.h"
#include "searcher/search_request.h"

namespace dragnet {

// "--city"
std::string option_name(Facet facet);

// Any of the ids.
struct FacetSelection {
  Facet facet = Facet::type;
  std::vector<std::string> ids;
  bool operator==(const FacetSelection&) const = default;
};

struct Filters {
  std::vector<FacetSelection> selections;  // all of them
  std::optional<DateRange> dates;
  bool undated = false;                            // reports without a date pass `dates`
  std::optional<std::int64_t> indexed_after = {};  // then or later, in seconds since 1970
  std::vector<FigureCondition> figures;            // all of them
  bool operator==(const Filters&) const = default;
};

// Throws UserError that names the option ("--city: unknown city …").
Filters resolve_filters(const SearchRequest& request, const IndexReader& index);

// Null when the facet is not filtered.
const FacetSelection* selection_of(const Filters& filters, Facet facet);

// The filters in two: those that cannot be written in the query language (when a report was
// indexed, figures of a period, and dates that undated reports pass), and the others.
Filters beyond_query(const Filters& filters);
Filters within_query(const Filters& filters);
// The former for people, as they were typed: "--where losses>1 --during 2023"; "" for none.
std::string options_beyond_query(const SearchRequest& request);

// The filters as a query for people to read; periods of figures and when a report was indexed are
// not in the query language and left out.
Query as_query(const Filters& filters);

// What passes all filters, or all but the one of that facet: those but the dates, the dates, and
// all together with what the words match.
Plan compile(const Filters& filters, std::optional<Facet> but_for = {});
Plan compile_dates(const Filters& filters);
Plan compile(Plan words, const Filters& filters, std::optional<Facet> but_for = {});

}  // namespace dragnet
