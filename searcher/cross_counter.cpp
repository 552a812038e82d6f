#include "searcher/cross_counter.h"

#include <algorithm>
#include <utility>
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

// Of each sum the larger one.
void take_larger(CrossTally& tally, const CrossTally& other) {
  const auto take = [](CrossCell& cell, const CrossCell& more) {
    cell.sum = std::max(cell.sum, more.sum);
  };
  take(tally.all, other.all);
  for (const auto& [id, cell] : other.rows) take(tally.rows[id], cell);
  for (const auto& [id, cell] : other.columns) take(tally.columns[id], cell);
  for (const auto& [ids, cell] : other.cells) take(tally.cells[ids], cell);
}

}  // namespace

double value_of(const CrossCell& cell, const std::optional<FigureKind>& sum) {
  return sum ? cell.sum : static_cast<double>(cell.reports);
}

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
    if (value) one = {.reports = 1, .stating = 1, .sum = *value};
  }
  const std::uint64_t row = here.columns->facet(request_.rows).set_of(report);
  const std::uint64_t column =
      request_.columns ? here.columns->facet(*request_.columns).set_of(report) : 0;
  const std::uint64_t sets = row << 32 | column;
  const std::size_t segment = segments_.size() - 1;
  const auto story = one.stating > 0 ? copies_.story_at({segment, report}) : std::nullopt;
  if (story) story_figures_.push_back({*story, segment, sets, std::exchange(one.sum, 0.0)});
  add(here.by_sets[sets], one);
}

// One empty one where there is none.
CrossCounter::Values CrossCounter::values_of(Facet facet, const FacetColumn& column,
                                             std::uint32_t set) const {
  Values values;
  for (const std::uint32_t value : column.members(set)) values.emplace_back(column.value(value));
  if (values.empty()) values.emplace_back();
  if (request_.sum && is_one_level_of_places(facet) && values.size() > 1)
    values = {std::string(several_places)};
  return values;
}

std::pair<CrossCounter::Values, CrossCounter::Values> CrossCounter::values_of(
    const SegmentColumns& columns, std::uint64_t sets) const {
  const auto row = static_cast<std::uint32_t>(sets >> 32);
  const auto column = static_cast<std::uint32_t>(sets);
  return {values_of(request_.rows, columns.facet(request_.rows), row),
          request_.columns ? values_of(*request_.columns, columns.facet(*request_.columns), column)
                           : Values{""}};
}

// Wherever copies of a story stand, it counts once.
void CrossCounter::add_stories(CrossTally& tally) const {
  std::map<std::uint32_t, CrossTally> stories;
  for (const StoryFigure& figure : story_figures_) {
    const auto [rows, columns] = values_of(*segments_[figure.segment].columns, figure.sets);
    CrossTally one;
    add(one, rows, columns, {.sum = figure.value});
    take_larger(stories[figure.story], one);
  }
  for (const auto& [number, story] : stories) {
    add(tally.all, story.all);
    for (const auto& [id, cell] : story.rows) add(tally.rows[id], cell);
    for (const auto& [id, cell] : story.columns) add(tally.columns[id], cell);
    for (const auto& [ids, cell] : story.cells) add(tally.cells[ids], cell);
  }
}

CrossTally CrossCounter::tally() const {
  CrossTally tally;
  for (const SegmentCells& segment : segments_) {
    for (const auto& [sets, cell] : segment.by_sets) {
      const auto [rows, columns] = values_of(*segment.columns, sets);
      add(tally, rows, columns, cell);
    }
  }
  add_stories(tally);
  return tally;
}

}  // namespace dragnet
