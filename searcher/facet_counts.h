// From tallies to what is shown of a facet.
#pragma once

#include "searcher/facet_counter.h"
#include "searcher/filters.h"
#include "searcher/search.h"

namespace dragnet {

// The most frequent values, with the selected ones always among them (at 0 if need be). years and
// months come newest first.
FacetCounts facet_counts(const FacetTally& tally, const FacetRequest& request,
                         const FacetSelection* selected, const Knowledge& knowledge);

}  // namespace dragnet
