// What is shown of reports over time.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "common/facet.h"
#include "common/figure.h"
#include "searcher/cross_counter.h"

namespace dragnet {

struct TimelineBar {
  std::string id;  // "2023" or "2023-05"
  CrossCell cell;
  bool operator==(const TimelineBar&) const = default;
};

struct Timeline {
  Facet unit = Facet::month;  // or year
  std::optional<FigureKind> sum;
  std::vector<TimelineBar> bars;  // oldest first, without gaps
  CrossCell without;              // reports without a date of that precision
  bool operator==(const Timeline&) const = default;
};

// request: as the tally was counted.
Timeline timeline(const CrossTally& tally, const CrossRequest& request);

}  // namespace dragnet
