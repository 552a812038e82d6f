#include "searcher/facet_counter.h"

#include "common/schema.h"

namespace dragnet {

namespace {

void add(FacetTally& tally, const FacetColumn& column, std::uint32_t set, std::size_t reports) {
  if (reports == 0) return;
  const std::vector<std::string> ids = decode_ids(column.values(set));
  if (ids.empty()) tally.without += reports;
  for (const std::string& id : ids) tally.reports_by_id[id] += reports;
}

}  // namespace

void FacetCounter::begin(const Segment& segment, std::size_t) {
  const FacetColumn& column = segment.columns.facet(facet_);
  segments_.push_back({&column, std::vector<std::size_t>(column.sets())});
}

void FacetCounter::see(ReportNumber report, Cursor&) {
  SegmentCounts& here = segments_.back();
  ++here.reports_by_set[here.column->set_of(report)];
}

FacetTally FacetCounter::tally() const {
  FacetTally tally;
  for (const SegmentCounts& segment : segments_)
    for (std::uint32_t set = 0; set < segment.reports_by_set.size(); ++set)
      add(tally, *segment.column, set, segment.reports_by_set[set]);
  return tally;
}

FacetTally tally_of_all(Facet facet, const StoredReports& reports) {
  FacetTally tally;
  for (std::size_t i = 0; i < reports.segments.size(); ++i) {
    const FacetColumn& column = reports.segments[i].columns.facet(facet);
    std::map<std::uint32_t, std::size_t> dead;
    for (const ReportNumber report : reports.tombstones.by_segment[i])
      ++dead[column.set_of(report)];
    for (std::uint32_t set = 0; set < column.sets(); ++set) {
      const auto gone = dead.find(set);
      add(tally, column, set, column.reports_with(set) - (gone == dead.end() ? 0 : gone->second));
    }
  }
  return tally;
}

}  // namespace dragnet
