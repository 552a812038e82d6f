#include "searcher/pivot.h"

#include <algorithm>
#include <map>

#include "searcher/table.h"

namespace dragnet {

namespace {

struct ChosenValues {
  std::vector<PivotValue> values;
  std::size_t left_out = 0;
};

ChosenValues choose(const std::map<std::string, CrossCell>& totals, Facet facet, std::size_t most,
                    const std::optional<FigureKind>& sum, const Knowledge& knowledge) {
  ChosenValues chosen;
  for (const auto& [id, total] : totals) {
    if (!id.empty() && id != several_places)
      chosen.values.push_back({id, label_of(facet, id, knowledge), total});
  }
  if (!is_time(facet)) {
    std::stable_sort(chosen.values.begin(), chosen.values.end(),
                     [&](const PivotValue& a, const PivotValue& b) {
                       return value_of(a.total, sum) > value_of(b.total, sum);
                     });
  }
  if (most > 0 && chosen.values.size() > most) {
    chosen.left_out = chosen.values.size() - most;
    const auto first = chosen.values.begin();
    const auto rest = static_cast<std::ptrdiff_t>(chosen.left_out);
    is_time(facet) ? chosen.values.erase(first, first + rest)
                   : chosen.values.erase(chosen.values.end() - rest, chosen.values.end());
  }
  const auto add = [&](std::string_view id, std::string_view label) {
    if (const auto found = totals.find(std::string(id)); found != totals.end())
      chosen.values.push_back(
          {found->first, {std::string(label), std::string(label)}, found->second});
  };
  add(several_places, several_places);
  add("", no_value);
  return chosen;
}

}  // namespace

Pivot pivot(const CrossTally& tally, const CrossRequest& request, std::size_t most_rows,
            std::size_t most_columns, const Knowledge& knowledge) {
  Pivot table{.rows = request.rows,
              .columns = request.columns.value_or(request.rows),
              .sum = request.sum,
              .row_values = {},
              .column_values = {},
              .cells = {},
              .all = tally.all};
  ChosenValues rows = choose(tally.rows, table.rows, most_rows, table.sum, knowledge);
  ChosenValues columns = choose(tally.columns, table.columns, most_columns, table.sum, knowledge);
  for (const PivotValue& row : rows.values) {
    std::vector<CrossCell>& cells = table.cells.emplace_back();
    for (const PivotValue& column : columns.values) {
      const auto found = tally.cells.find({row.id, column.id});
      cells.push_back(found == tally.cells.end() ? CrossCell{} : found->second);
    }
  }
  table.row_values = std::move(rows.values);
  table.column_values = std::move(columns.values);
  table.rows_left_out = rows.left_out;
  table.columns_left_out = columns.left_out;
  return table;
}

}  // namespace dragnet
