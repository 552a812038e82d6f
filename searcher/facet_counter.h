// Counts the values of facets over every report that matches.
#pragma once

#include <cstdint>
#include <vector>

#include "common/facet_tally.h"
#include "searcher/matches.h"

namespace dragnet {

// Reports with the same set of values are counted together; sets are taken apart once at the end.
// So a report costs one look into a column a facet, however many values it has.
class FacetCounter final : public MatchObserver {
 public:
  explicit FacetCounter(Facet facet) : facet_(facet) {}

  void begin(const Segment& segment, std::size_t number) override;
  void see(std::span<const Match> matches) override;

  Facet facet() const { return facet_; }
  FacetTally tally() const;

 private:
  struct SegmentCounts {
    const FacetColumn* column;
    std::vector<std::uint32_t> reports_by_set;
    std::vector<std::uint32_t> sets;  // those that are not 0
  };

  Facet facet_;
  std::vector<SegmentCounts> segments_;
};

}  // namespace dragnet
