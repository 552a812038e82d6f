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
    constexpr std::size_t ahead = 16;  // sets come in no order
    for (std::size_t i = 0; i < segment.sets.size(); ++i) {
      if (i + ahead < segment.sets.size()) segment.column->fetch_members(segment.sets[i + ahead]);
      sets.add(segment.sets[i], segment.reports_by_set[segment.sets[i]]);
    }
    sets.add_to(tally);
  }
  return tally;
}

}  // namespace dragnet
