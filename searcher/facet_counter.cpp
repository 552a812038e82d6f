#include "searcher/facet_counter.h"

namespace dragnet {

void FacetCounter::begin(const Segment& segment, std::size_t) {
  const FacetColumn& column = segment.columns.facet(facet_);
  segments_.push_back({&column, std::vector<std::uint32_t>(column.sets()), {}});
}

void FacetCounter::see(ReportNumber report, Cursor&) {
  SegmentCounts& here = segments_.back();
  const std::uint32_t set = here.column->set_of(report);
  if (here.reports_by_set[set]++ == 0) here.sets.push_back(set);
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
