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

std::vector<std::string> ids_or_none(const std::string& set) {
  std::vector<std::string> ids = decode_ids(set);
  if (ids.empty()) ids.emplace_back();
  return ids;
}

}  // namespace

void CrossCounter::operator()(const Xapian::Document& report, double /*weight*/) {
  CrossCell one{.reports = 1};
  if (request_.sum) {
    const std::vector<Figure> figures = decode_figures(report.get_value(figures_slot()));
    const auto value = summed_value(figures, *request_.sum, request_.any_scope);
    if (value) one = {.reports = 1, .stating = 1, .sum = *value};
  }
  const std::string columns =
      request_.columns ? report.get_value(facet_slot(*request_.columns)) : std::string();
  add(by_sets_[{report.get_value(facet_slot(request_.rows)), columns}], one);
}

CrossTally CrossCounter::tally() const {
  CrossTally tally;
  for (const auto& [sets, cell] : by_sets_) {
    const std::vector<std::string> rows = ids_or_none(sets.first);
    const std::vector<std::string> columns = ids_or_none(sets.second);
    add(tally.all, cell);
    for (const std::string& column : columns) add(tally.columns[column], cell);
    for (const std::string& row : rows) {
      add(tally.rows[row], cell);
      for (const std::string& column : columns) add(tally.cells[{row, column}], cell);
    }
  }
  return tally;
}

}  // namespace dragnet
