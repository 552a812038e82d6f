#include "searcher/html_charts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

#include "common/ascii.h"
#include "common/figure_text.h"
#include "searcher/result_tables.h"
#include "searcher/result_text.h"

namespace dragnet {

namespace {

constexpr std::size_t most_ticks = 6;     // dates that stand apart on a telephone
constexpr std::size_t most_numbers = 14;  // columns that have room for their number above
// Of the height of the timeline, from above: where the largest column begins, where all end.
constexpr double top = 14;
constexpr double bottom = 84;

std::string percent(double value) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.2f%%", value);
  return text.data();
}

Html rectangle(double x, double y, double width, double height, const Html& title = {}) {
  return element("rect",
                 {{"x", percent(x)},
                  {"y", percent(y)},
                  {"width", percent(width)},
                  {"height", percent(height)}},
                 title);
}

Html bar(double value, double largest) {
  const double width = largest > 0 ? 100 * value / largest : 0;
  return element("svg", {{"class", "bar"}, {"aria-hidden", "true"}}, rectangle(0, 0, width, 100));
}

Html facet_line(std::string_view style, const Html& name, std::size_t count, std::size_t largest) {
  const auto value = static_cast<double>(count);
  return element("li", {{"class", std::string(style)}},
                 styled("span", "name", name) +
                     styled("span", "count", Html::text(grouped_number(value))) +
                     bar(value, static_cast<double>(largest)));
}

// Which columns have a date below them: all if they are few, else the first and the beginnings of
// years, so many that the dates stand apart.
std::vector<bool> ticks_of(const Timeline& timeline) {
  const std::size_t count = timeline.bars.size();
  std::vector<bool> ticks(count, count <= most_ticks);
  if (count <= most_ticks) return ticks;
  const std::size_t period = timeline.unit == Facet::month ? 12 : 1;
  const std::size_t step = period * (count / period / most_ticks + 1);
  const auto is_january = [&](std::size_t i) {
    return period == 1 || timeline.bars[i].id.ends_with("-01");
  };
  ticks[0] = true;
  std::size_t last = 0;
  for (std::size_t i = 1; i < count; ++i) {
    const std::size_t apart =
        last == 0 ? std::max(count / most_ticks, period == 1 ? step : 1) : step;
    if (!is_january(i) || i - last < apart) continue;
    ticks[i] = true;
    last = i;
  }
  return ticks;
}

Html tick(double x, const std::string& text, const char* anchor) {
  return element("text", {{"x", percent(x)}, {"y", "97%"}, {"text-anchor", anchor}},
                 Html::text(text));
}

Html date_below(const Timeline& timeline, std::size_t i, double slot) {
  const std::string& id = timeline.bars[i].id;
  const double left = slot * static_cast<double>(i);
  if (timeline.bars.size() <= most_ticks) return tick(left + slot / 2, id, "middle");
  if (left > 90) return tick(left + slot, id.substr(0, 4), "end");
  return tick(left, i == 0 ? id : id.substr(0, 4), "start");
}

Html column(const TimelineBar& bar, double value, double largest, double left, double slot) {
  const double height = largest > 0 ? (bottom - top) * value / largest : 0;
  const double gap = slot * 0.12;
  return rectangle(left + gap, bottom - height, slot - 2 * gap, height,
                   element("title", Html::text(bar.id + ": " + grouped_number(value))));
}

// 0 for nothing, 1 to 8 for what is up to all of the largest.
int heat(double value, double largest) {
  constexpr double steps = 8;
  return largest > 0 ? static_cast<int>(std::ceil(steps * std::sqrt(value / largest))) : 0;
}

Html number(const char* name, std::string_view style, double value) {
  return element(name, {{"class", "n " + std::string(style)}},
                 Html::text(value == 0 ? "" : grouped_number(value)));
}

double largest_cell(const Pivot& pivot) {
  double largest = 0;
  for (const auto& row : pivot.cells) {
    for (const CrossCell& cell : row) largest = std::max(largest, value_of(cell, pivot.sum));
  }
  return largest;
}

std::string pivot_heading(const Pivot& pivot) {
  const std::string what = pivot.sum ? label_with_unit(*pivot.sum) : "reports";
  return capitalized(what) + " by " + std::string(name_of(pivot.rows)) + " and " +
         std::string(name_of(pivot.columns));
}

}  // namespace

Html label_html(const Label& label) {
  Html html = Html::text(label.en.empty() ? no_value : label.en);
  if (const std::string other(other_name(label)); !other.empty())
    html += Html::text(" ") + element("span", {{"class", "zh"}, {"lang", "zh"}}, Html::text(other));
  return html;
}

Html html_section(std::string_view style, std::string_view heading, const Html& content) {
  return element("section", {{"class", std::string(style)}},
                 element("h2", Html::text(heading)) + content);
}

Html html_table(const Table& table) {
  const auto style = [](const TableCell& cell) { return std::string(cell.number ? "n" : "t"); };
  Html head;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const bool numbers =
        !table.rows.empty() && i < table.rows.front().size() && table.rows.front()[i].number;
    head += element("th", {{"scope", "col"}, {"class", numbers ? "n" : "t"}},
                    Html::text(table.columns[i]));
  }
  Html body;
  for (const TableRow& row : table.rows) {
    Html cells;
    for (const TableCell& cell : row)
      cells += element("td", {{"class", style(cell)}}, Html::text(cell.text));
    body += element("tr", cells);
  }
  return element("div", {{"class", "wide"}},
                 element("table", element("thead", element("tr", head)) + element("tbody", body)));
}

Html facet_bars(const FacetCounts& counts, const Knowledge& knowledge) {
  if (counts.values.empty()) return {};
  std::size_t largest = counts.without;
  for (const FacetCount& value : counts.values) largest = std::max(largest, value.count);
  Html lines;
  for (const FacetCount& value : counts.values) {
    const std::string depth = "depth-" + std::to_string(std::min<std::size_t>(value.depth, 3));
    lines += facet_line(depth + (value.selected ? " selected" : ""),
                        label_html({name_in_list(counts.facet, value, knowledge), value.label.zh}),
                        value.count, largest);
  }
  if (counts.without > 0)
    lines += facet_line("none", Html::text(no_value), counts.without, largest);
  Html content = element("ul", lines);
  if (const std::string left_out = left_out_text(counts); !left_out.empty())
    content += styled("p", "more", Html::text("and " + left_out));
  return html_section("facet", capitalized(name_of(counts.facet)), content);
}

Html timeline_columns(const Timeline& timeline) {
  double largest = 0;
  for (const TimelineBar& bar : timeline.bars)
    largest = std::max(largest, value_of(bar.cell, timeline.sum));
  const double slot = 100.0 / static_cast<double>(std::max<std::size_t>(1, timeline.bars.size()));
  const std::vector<bool> ticks = ticks_of(timeline);
  Html drawing;
  for (std::size_t i = 0; i < timeline.bars.size(); ++i) {
    const double value = value_of(timeline.bars[i].cell, timeline.sum);
    const double left = slot * static_cast<double>(i);
    drawing += column(timeline.bars[i], value, largest, left, slot);
    if (ticks[i]) drawing += date_below(timeline, i, slot);
    if (value > 0 && timeline.bars.size() <= most_numbers) {
      const double y = bottom - (bottom - top) * value / largest - 2;
      drawing += element("text",
                         {{"class", "value"},
                          {"x", percent(left + slot / 2)},
                          {"y", percent(y)},
                          {"text-anchor", "middle"}},
                         Html::text(grouped_number(value)));
    }
  }
  drawing += element(
      "line", {{"x1", "0%"}, {"x2", "100%"}, {"y1", percent(bottom)}, {"y2", percent(bottom)}}, {});
  if (timeline.bars.size() > most_numbers) {
    drawing += element("text", {{"class", "value"}, {"x", "0%"}, {"y", "9%"}},
                       Html::text("largest: " + grouped_number(largest)));
  }
  const std::string heading = timeline_heading(timeline);
  Html content =
      element("svg", {{"class", "timeline"}, {"role", "img"}, {"aria-label", heading}}, drawing);
  content += element(
      "details", element("summary", Html::text("Numbers")) + html_table(timeline_table(timeline)));
  return html_section("chart", heading, content);
}

Html heat_table(const Pivot& pivot, const Knowledge& knowledge) {
  const double largest = largest_cell(pivot);
  Html head =
      element("td", {}) + element("th", {{"scope", "col"}, {"class", "n"}}, Html::text("all"));
  Html all = element("th", {{"scope", "row"}}, Html::text("all")) +
             number("td", "total", value_of(pivot.all, pivot.sum));
  for (const PivotValue& value : pivot.column_values) {
    head += element("th", {{"scope", "col"}, {"class", "n"}},
                    label_html({name_in_list(pivot.columns, value, knowledge), value.label.zh}));
    all += number("td", "total", value_of(value.total, pivot.sum));
  }
  Html body;
  for (std::size_t i = 0; i < pivot.row_values.size(); ++i) {
    const PivotValue& value = pivot.row_values[i];
    Html cells = element("th", {{"scope", "row"}},
                         label_html({name_in_list(pivot.rows, value, knowledge), value.label.zh})) +
                 number("td", "total", value_of(value.total, pivot.sum));
    for (const CrossCell& cell : pivot.cells[i]) {
      const double amount = value_of(cell, pivot.sum);
      cells += number("td", "heat-" + std::to_string(heat(amount, largest)), amount);
    }
    body += element("tr", cells);
  }
  body += element("tr", all);
  Html content = element("div", {{"class", "wide"}},
                         element("table", {{"class", "heat"}},
                                 element("thead", element("tr", head)) + element("tbody", body)));
  content += styled("p", "more", Html::text(left_out_text(pivot)));
  return html_section("chart", pivot_heading(pivot), content);
}

}  // namespace dragnet
