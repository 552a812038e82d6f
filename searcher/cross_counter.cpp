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

bool is_one_level_of_places(Facet facet) {
  return facet == Facet::city || facet == Facet::county || facet == Facet::province;
}

void add(CrossTally& tally, const std::vector<std::string>& rows,
         const std::vector<std::string>& columns, const CrossCell& cell) {
  add(tally.all, cell);
  for (const std::string& column : columns) add(tally.columns[column], cell);
  for (const std::string& row : rows) {
    add(tally.rows[row], cell);
    for (const std::string& column : columns) add(tally.cells[{row, column}], cell);
  }
}

}  // namespace

void CrossCounter::begin(const Segment& segment, std::size_t) {
  segments_.push_back({&segment.columns, {}});
}

void CrossCounter::see(std::span<const Match> matches) {
  for (const Match& match : matches) see(match.report);
}

void CrossCounter::see(ReportNumber report) {
  SegmentCells& here = segments_.back();
  CrossCell one{.reports = 1};
  if (request_.sum) {
    const std::vector<Figure> figures = decode_figures(here.columns->figures(report));
    const auto value = summed_value(figures, *request_.sum, request_.any_scope);
    const ReportPlace place{segments_.size() - 1, report};
    if (value) one = {.reports = 1, .stating = 1, .sum = told_.tell(place) ? *value : 0};
  }
  const std::uint64_t row = here.columns->facet(request_.rows).set_of(report);
  const std::uint64_t column =
      request_.columns ? here.columns->facet(*request_.columns).set_of(report) : 0;
  add(here.by_sets[row << 32 | column], one);
}

// One empty one where there is none.
std::vector<std::string> CrossCounter::values_of(Facet facet, const FacetColumn& column,
                                                 std::uint32_t set) const {
  std::vector<std::string> values;
  for (const std::uint32_t value : column.members(set)) values.emplace_back(column.value(value));
  if (values.empty()) values.emplace_back();
  if (request_.sum && is_one_level_of_places(facet) && values.size() > 1)
    values = {std::string(several_places)};
  return values;
}

CrossTally CrossCounter::tally() const {
  CrossTally tally;
  for (const SegmentCells& segment : segments_) {
    for (const auto& [sets, cell] : segment.by_sets) {
      const auto row = static_cast<std::uint32_t>(sets >> 32);
      const auto column = static_cast<std::uint32_t>(sets);
      const SegmentColumns& columns = *segment.columns;
      add(tally, values_of(request_.rows, columns.facet(request_.rows), row),
          request_.columns ? values_of(*request_.columns, columns.facet(*request_.columns), column)
                           : std::vector<std::string>{""},
          cell);
    }
  }
  return tally;
}

}  // namespace dragnet
