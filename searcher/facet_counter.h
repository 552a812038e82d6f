// Counts the values of facets over every report that matches.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "common/facet.h"
#include "searcher/matches.h"

namespace dragnet {

struct FacetTally {
  std::map<std::string, std::size_t> reports_by_id;
  std::size_t without = 0;  // reports that have no value
};

// Reports with the same set of values are counted together; sets are taken apart once at the end.
// So a report costs one look into a column a facet, however many values it has.
class FacetCounter final : public MatchObserver {
 public:
  explicit FacetCounter(Facet facet) : facet_(facet) {}

  void begin(const Segment& segment, std::size_t number) override;
  void see(ReportNumber report, Cursor& at) override;

  Facet facet() const { return facet_; }
  FacetTally tally() const;

 private:
  struct SegmentCounts {
    const FacetColumn* column;
    std::vector<std::size_t> reports_by_set;
  };

  Facet facet_;
  std::vector<SegmentCounts> segments_;
};

// The same over all living reports, from what the segments say of themselves.
FacetTally tally_of_all(Facet facet, const StoredReports& reports);

}  // namespace dragnet
