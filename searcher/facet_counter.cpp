#include "searcher/facet_counter.h"

#include "common/schema.h"

namespace dragnet {

void FacetCounter::operator()(const Xapian::Document& report, double /*weight*/) {
  ++reports_by_set_[report.get_value(facet_slot(facet_))];
}

FacetTally FacetCounter::tally() const {
  FacetTally tally;
  for (const auto& [set, reports] : reports_by_set_) {
    const std::vector<std::string> ids = decode_ids(set);
    if (ids.empty()) tally.without += reports;
    for (const std::string& id : ids) tally.reports_by_id[id] += reports;
  }
  return tally;
}

}  // namespace dragnet
