#include "common/facet_tally.h"

#include <span>

namespace dragnet {

void SetTally::add(std::uint32_t set, std::size_t reports) {
  if (reports == 0) return;
  const std::span<const std::uint32_t> members = column_.members(set);
  if (members.empty()) without_ += reports;
  for (const std::uint32_t member : members) reports_[member] += reports;
}

void SetTally::add_to(FacetTally& tally) const {
  tally.without += without_;
  auto next = tally.reports_by_id.begin();  // values come in its order
  for (std::uint32_t value = 0; value < reports_.size(); ++value) {
    if (reports_[value] == 0) continue;
    next = tally.reports_by_id.try_emplace(next, std::string(column_.value(value)), 0);
    next++->second += reports_[value];
  }
}

FacetTally tally_of_all(Facet facet, const StoredReports& reports) {
  FacetTally tally;
  for (std::size_t i = 0; i < reports.segments.size(); ++i) {
    const FacetColumn& column = reports.segments[i].columns.facet(facet);
    std::map<std::uint32_t, std::size_t> dead;
    for (const ReportNumber report : reports.tombstones.by_segment[i])
      ++dead[column.set_of(report)];
    SetTally sets(column);
    for (std::uint32_t set = 0; set < column.sets(); ++set) {
      const auto gone = dead.find(set);
      sets.add(set, column.reports_with(set) - (gone == dead.end() ? 0 : gone->second));
    }
    sets.add_to(tally);
  }
  return tally;
}

}  // namespace dragnet
