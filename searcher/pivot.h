// What is shown of reports by two facets.
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

struct PivotValue {
  std::string id;  // empty for "(none)", which stands last, behind several_places
  Label label;
  CrossCell total;
  bool operator==(const PivotValue&) const = default;
};

struct Pivot {
  Facet rows = Facet::city;
  Facet columns = Facet::type;
  std::optional<FigureKind> sum;
  std::vector<PivotValue> row_values;  // the largest first, years and months oldest first
  std::vector<PivotValue> column_values;
  std::vector<std::vector<CrossCell>> cells;  // by row, then by column
  CrossCell all;
  std::size_t rows_left_out = 0;
  std::size_t columns_left_out = 0;
  bool operator==(const Pivot&) const = default;
};

// request: as the tally was counted. At most so many rows and columns (0: all), those with the
// largest totals; of years and months the newest.
Pivot pivot(const CrossTally& tally, const CrossRequest& request, std::size_t most_rows,
            std::size_t most_columns, const Knowledge& knowledge);

}  // namespace dragnet
