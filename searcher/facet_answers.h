// What facets answer to the questions of a query: which cities, what did police do.
#pragma once

#include <map>
#include <vector>

#include "common/knowledge.h"
#include "searcher/facet_counts.h"
#include "searcher/filters.h"
#include "searcher/questions.h"

namespace dragnet {

struct FacetAnswer {
  AskedFacet asked;
  FacetCounts counts;  // the most frequent values, of those that are filtered by, if any are
  bool operator==(const FacetAnswer&) const = default;
};

// tallies: of the facets asked for at least, as facet_counts() takes them.
std::vector<FacetAnswer> facet_answers(const std::vector<AskedFacet>& asked,
                                       const std::map<Facet, FacetTally>& tallies,
                                       const Filters& filters, const Knowledge& knowledge);

}  // namespace dragnet
