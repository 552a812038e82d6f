// From tallies to what is shown of a facet.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "common/facet.h"
#include "common/knowledge.h"
#include "common/label.h"
#include "searcher/facet_counter.h"
#include "searcher/filters.h"
#include "searcher/search_request.h"

namespace dragnet {

struct FacetCount {
  std::string id;
  Label label;
  std::size_t count = 0;  // reports
  bool selected = false;
  std::string parent;     // id of its nearest ancestor among the shown values; empty for none
  std::size_t depth = 0;  // how many of the shown values are above it
  bool operator==(const FacetCount&) const = default;
};

// Counts are exact and as if this facet had no filter: what choosing the value would give.
struct FacetCounts {
  Facet facet = Facet::type;
  // The most frequent ones, and every selected one. Each stands below its parent, those with the
  // same parent by count, then by id; years and months newest first.
  std::vector<FacetCount> values;
  std::size_t distinct = 0;  // values that some report has, shown or not
  std::size_t without = 0;   // reports that have none
  bool operator==(const FacetCounts&) const = default;
};

// The most frequent values, with the selected ones always among them (at 0 if need be). years and
// months come newest first.
FacetCounts facet_counts(const FacetTally& tally, const FacetRequest& request,
                         const FacetSelection* selected, const Knowledge& knowledge);

}  // namespace dragnet
