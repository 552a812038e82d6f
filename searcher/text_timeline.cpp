#include "searcher/text_timeline.h"

#include <algorithm>
#include <string>
#include <vector>

#include "common/figure_text.h"
#include "common/layout.h"
#include "searcher/result_text.h"
#include "searcher/table.h"
#include "searcher/text_bar.h"

namespace dragnet {

namespace {

constexpr std::size_t longest_gap = 3;
constexpr std::size_t widest_bar = 50;
constexpr std::size_t narrowest_bar = 8;

struct BarRow {
  std::string period;
  double value = 0;
  bool quiet = false;  // a gap or reports without a date: no bar
};

std::size_t gap_from(const Timeline& timeline, std::size_t first) {
  std::size_t last = first;
  while (last < timeline.bars.size() && timeline.bars[last].cell.reports == 0) ++last;
  return last - first;
}

std::vector<BarRow> rows_of(const Timeline& timeline) {
  std::vector<BarRow> rows;
  for (std::size_t i = 0; i < timeline.bars.size(); ++i) {
    const TimelineBar& bar = timeline.bars[i];
    const std::size_t gap = gap_from(timeline, i);
    if (gap > longest_gap) {
      rows.push_back({bar.id + " to " + timeline.bars[i + gap - 1].id, 0, true});
      i += gap - 1;
    } else {
      rows.push_back({bar.id, value_of(bar.cell, timeline.sum)});
    }
  }
  if (timeline.without.reports > 0) {
    rows.push_back({no_value, value_of(timeline.without, timeline.sum), true});
  }
  return rows;
}

}  // namespace

void write_timeline(std::ostream& out, const Timeline& timeline, const Terminal& terminal) {
  const std::vector<BarRow> rows = rows_of(timeline);
  std::size_t period_columns = 0;
  std::size_t number_columns = 0;
  double largest = 0;
  for (const BarRow& row : rows) {
    period_columns = std::max(period_columns, row.period.size());
    number_columns = std::max(number_columns, grouped_number(row.value).size());
    if (!row.quiet) largest = std::max(largest, row.value);
  }
  const std::size_t before = 2 + period_columns + 1 + number_columns + 1;
  const std::size_t room = terminal.columns > before ? terminal.columns - before : 0;
  const std::size_t bar_columns = std::clamp(room, narrowest_bar, widest_bar);

  out << '\n';
  write_trimmed(out, {{TerminalText(timeline_heading(timeline)), Style::title}}, terminal);
  for (const BarRow& row : rows) {
    const Style style = row.quiet ? Style::faint : Style::plain;
    const std::string number = grouped_number(row.value);
    Line line = pad({{TerminalText("  " + row.period), style}}, before - 1 - number.size());
    line.push_back({TerminalText(number + " "), style});
    if (!row.quiet) {
      line.push_back({TerminalText(bar(row.value, largest, bar_columns, terminal)), Style::faint});
    }
    write_trimmed(out, line, terminal);
  }
}

}  // namespace dragnet
