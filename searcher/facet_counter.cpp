#include "searcher/facet_counter.h"

namespace dragnet {

void FacetCounter::begin(const Segment& segment, std::size_t) {
  const FacetColumn& column = segment.columns.facet(facet_);
  segments_.push_back({&column, std::vector<std::uint32_t>(column.sets()), {}});
}

void FacetCounter::see(std::span<const Match> matches) {
  SegmentCounts& here = segments_.back();
  const FacetColumn& column = *here.column;
  const std::span<std::uint32_t> counts = here.reports_by_set;
  for (const Match& match : matches) {
    const std::uint32_t set = column.set_of(match.report);
    if (counts[set]++ == 0) here.sets.push_back(set);
  }
}

FacetTally FacetCounter::tally() const {
  FacetTally tally;
  for (const SegmentCounts& segment : segments_) {
    SetTally sets(*segment.column);
    for (const std::uint32_t set : segment.sets) sets.add(set, segment.reports_by_set[set]);
    sets.add_to(tally);
  }
  return tally;
}

}  // namespace dragnet
