// Facet counts as blocks of lines with bars, side by side where the terminal is wide enough.
#pragma once

#include <ostream>
#include <vector>

#include "common/terminal.h"
#include "searcher/facet_counts.h"

namespace dragnet {

// Facets without values are left out. A selected value is marked with *.
void write_facets(std::ostream& out, const std::vector<FacetCounts>& facets,
                  const Knowledge& knowledge, const Terminal& terminal);

}  // namespace dragnet
