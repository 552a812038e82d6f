// What is shown of tallies: reports over time, and reports by two facets.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "common/facet.h"
#include "common/figure.h"
#include "searcher/cross_counter.h"
#include "searcher/facet_values.h"

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

struct CrossValue {
  std::string id;  // empty for "(none)", which stands last, behind several_places
  Label label;
  CrossCell total;
  bool operator==(const CrossValue&) const = default;
};

struct CrossTable {
  Facet rows = Facet::city;
  Facet columns = Facet::type;
  std::optional<FigureKind> sum;
  std::vector<CrossValue> row_values;  // the largest first, years and months oldest first
  std::vector<CrossValue> column_values;
  std::vector<std::vector<CrossCell>> cells;  // by row, then by column
  CrossCell all;
  std::size_t rows_left_out = 0;
  std::size_t columns_left_out = 0;
  bool operator==(const CrossTable&) const = default;
};

// request: as the tally was counted.
Timeline timeline(const CrossTally& tally, const CrossRequest& request);

// At most so many rows and columns (0: all), those with the largest totals; of years and months the
// newest.
CrossTable cross_table(const CrossTally& tally, const CrossRequest& request, std::size_t most_rows,
                       std::size_t most_columns, const Knowledge& knowledge);

// What a cell shows: the sum where one is asked for, else the reports.
double value_of(const CrossCell& cell, const std::optional<FigureKind>& sum);

}  // namespace dragnet
