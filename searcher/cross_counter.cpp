#include "searcher/cross_counter.h"

#include <vector>

#include "common/schema.h"
#include "searcher/figure_summary.h"

namespace dragnet {

namespace {

void add(CrossCell& cell, const CrossCell& more) {
  cell.reports += more.reports;
  cell.stating += more.stating;
  cell.sum += more.sum;
}

std::vector<std::string> ids_or_none(std::string_view set) {
  std::vector<std::string> ids = decode_ids(set);
  if (ids.empty()) ids.emplace_back();
  return ids;
}

void add(CrossTally& tally, std::string_view row_set, std::string_view column_set,
         const CrossCell& cell) {
  const std::vector<std::string> columns = ids_or_none(column_set);
  add(tally.all, cell);
  for (const std::string& column : columns) add(tally.columns[column], cell);
  for (const std::string& row : ids_or_none(row_set)) {
    add(tally.rows[row], cell);
    for (const std::string& column : columns) add(tally.cells[{row, column}], cell);
  }
}

}  // namespace

void CrossCounter::begin(const Segment& segment, std::size_t) {
  segments_.push_back({&segment.columns, {}});
}

void CrossCounter::see(ReportNumber report, Cursor&) {
  SegmentCells& here = segments_.back();
  CrossCell one{.reports = 1};
  if (request_.sum) {
    const std::vector<Figure> figures = decode_figures(here.columns->figures(report));
    const auto value = summed_value(figures, *request_.sum, request_.any_scope);
    if (value) one = {.reports = 1, .stating = 1, .sum = *value};
  }
  const std::uint64_t row = here.columns->facet(request_.rows).set_of(report);
  const std::uint64_t column =
      request_.columns ? here.columns->facet(*request_.columns).set_of(report) : 0;
  add(here.by_sets[row << 32 | column], one);
}

CrossTally CrossCounter::tally() const {
  CrossTally tally;
  for (const SegmentCells& segment : segments_) {
    for (const auto& [sets, cell] : segment.by_sets) {
      const auto row = static_cast<std::uint32_t>(sets >> 32);
      const auto column = static_cast<std::uint32_t>(sets);
      add(tally, segment.columns->facet(request_.rows).values(row),
          request_.columns ? segment.columns->facet(*request_.columns).values(column)
                           : std::string_view(),
          cell);
    }
  }
  return tally;
}

}  // namespace dragnet
