#include "common/facet_tally.h"

#include <map>
#include <span>
#include <utility>

namespace dragnet {

void SetTally::add(std::uint32_t set, std::size_t reports) {
  if (reports == 0) return;
  const std::span<const std::uint32_t> members = column_.members(set);
  if (members.empty()) without_ += reports;
  for (const std::uint32_t member : members) reports_[member] += reports;
}

void SetTally::add_to(FacetTally& tally) const {
  tally.without += without_;
  std::vector<FacetTally::Value> sum;
  auto other = tally.values.begin();
  for (std::uint32_t value = 0; value < reports_.size(); ++value) {  // they are in order too
    if (reports_[value] == 0) continue;
    const std::string_view id = column_.value(value);
    while (other != tally.values.end() && other->id < id) sum.push_back(*other++);
    const bool is_same = other != tally.values.end() && other->id == id;
    sum.push_back({id, reports_[value] + (is_same ? other++->reports : 0)});
  }
  sum.insert(sum.end(), other, tally.values.end());
  tally.values = std::move(sum);
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
