#include "searcher/result_tables.h"

#include <optional>
#include <string>

#include "common/figure_text.h"
#include "common/report_text.h"

namespace dragnet {

namespace {

TableCell cell_or_empty(const std::optional<double>& value) {
  return value ? number_cell(*value) : TableCell{};
}

std::string text_or_empty(const std::optional<double>& value) {
  return value ? grouped_number(*value) : "";
}

struct NamedPlace {
  std::string id;
  Label label;
};

// The nearest name alone, which is short.
std::string near_place(const PrimaryPlace& place, const Knowledge& knowledge) {
  const Facet facet = place.city.empty() ? Facet::province : Facet::city;
  const std::string& id = place.city.empty() ? place.province : place.city;
  return id.empty() ? "" : name_in_list(facet, NamedPlace{id, label_of(id, knowledge)}, knowledge);
}

void add_values(const FacetCounts& counts, Table& table) {
  const std::string facet(name_of(counts.facet));
  for (const FacetCount& value : counts.values) {
    table.rows.push_back({{facet},
                          {value.id},
                          {value.parent},
                          {value.label.en},
                          {value.label.zh},
                          number_cell(value.count),
                          {value.selected ? "true" : "false"}});
  }
  if (counts.without > 0) {
    table.rows.push_back(
        {{facet}, {""}, {""}, {no_value}, {no_value}, number_cell(counts.without), {"false"}});
  }
}

}  // namespace

Table facet_table(const SearchResult& result) {
  Table table{.columns = {"facet", "id", "parent", "name", "name_zh", "count", "selected"},
              .rows = {}};
  for (const FacetCounts& counts : result.facets) add_values(counts, table);
  if (result.figures.empty()) return table;

  table.columns.insert(table.columns.end(), {"sum", "min", "max"});
  for (TableRow& row : table.rows) row.resize(table.columns.size());
  for (const FigureSummary& figures : result.figures) {
    const std::string kind(name_of(figures.kind));
    table.rows.push_back({{kind},
                          {""},
                          {""},
                          {label_of(figures.kind)},
                          {""},
                          number_cell(figures.reports),
                          {"false"},
                          is_summable(figures.kind) ? number_cell(figures.sum) : TableCell{},
                          cell_or_empty(figures.min),
                          cell_or_empty(figures.max)});
    table.rows.push_back({{kind},
                          {""},
                          {""},
                          {no_value},
                          {no_value},
                          number_cell(figures.without),
                          {"false"},
                          {},
                          {},
                          {}});
  }
  return table;
}

Table figure_table(const std::vector<FigureSummary>& figures) {
  Table table{.columns = {"Figures", "reports", "sum", "smallest", "largest", no_value},
              .rows = {}};
  for (const FigureSummary& summary : figures) {
    const std::string sum = is_summable(summary.kind) ? grouped_number(summary.sum) : "";
    table.rows.push_back({{label_with_unit(summary.kind)},
                          {grouped_number(static_cast<double>(summary.reports)), true},
                          {sum, true},
                          {text_or_empty(summary.min), true},
                          {text_or_empty(summary.max), true},
                          {grouped_number(static_cast<double>(summary.without)), true}});
  }
  return table;
}

Table timeline_table(const Timeline& timeline) {
  Table table{.columns = {std::string(name_of(timeline.unit)), "reports"}, .rows = {}};
  if (timeline.sum) table.columns.emplace_back(name_of(*timeline.sum));
  const auto add = [&](const std::string& id, const CrossCell& cell) {
    TableRow row{{id, true}, number_cell(cell.reports)};
    if (timeline.sum) row.push_back(number_cell(cell.sum));
    table.rows.push_back(std::move(row));
  };
  for (const TimelineBar& bar : timeline.bars) add(bar.id, bar.cell);
  if (timeline.without.reports > 0) add(no_value, timeline.without);
  return table;
}

Table pivot_table(const Pivot& pivot, const Knowledge& knowledge, bool readable) {
  const auto cell_of = [&](const CrossCell& cell) -> TableCell {
    const double value = value_of(cell, pivot.sum);
    return readable ? TableCell{value == 0 ? "" : grouped_number(value), true} : number_cell(value);
  };
  std::string corner(name_of(pivot.rows));
  if (readable && pivot.sum) corner += ": " + label_with_unit(*pivot.sum);
  Table table{.columns = {corner, "all"}, .rows = {}};
  TableRow all{{"all"}, cell_of(pivot.all)};
  for (const PivotValue& column : pivot.column_values) {
    table.columns.push_back(name_in_list(pivot.columns, column, knowledge));
    all.push_back(cell_of(column.total));
  }
  for (std::size_t i = 0; i < pivot.row_values.size(); ++i) {
    TableRow row{{name_in_list(pivot.rows, pivot.row_values[i], knowledge)},
                 cell_of(pivot.row_values[i].total)};
    for (const CrossCell& cell : pivot.cells[i]) row.push_back(cell_of(cell));
    table.rows.push_back(std::move(row));
  }
  table.rows.push_back(std::move(all));
  return table;
}

Table report_table(const SearchResult& result, const Knowledge& knowledge) {
  const std::vector<FigureKind> kinds = result.table_kinds.value_or(std::vector<FigureKind>());
  Table table{.columns = {"id", "date", "place"}, .rows = {}};
  for (const FigureKind kind : kinds) table.columns.push_back(label_with_unit(kind));
  table.columns.insert(table.columns.begin() + 3, "title");
  for (const Hit& hit : result.hits) {
    const Report& report = hit.report;
    TableRow row{{hit.short_id},
                 {date_text(report)},
                 {near_place(report.primary_place, knowledge)},
                 {report.title}};
    for (const FigureKind kind : kinds) {
      const Figure* const stated = stated_figure(report.figures, kind);
      row.push_back({stated == nullptr ? "" : hedged_number(*stated), true});
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::vector<std::string> report_table_fields(const SearchResult& result) {
  std::vector<std::string> fields = {"id", "date", "primary_place", "title"};
  for (const FigureKind kind : result.table_kinds.value_or(std::vector<FigureKind>())) {
    fields.emplace_back(name_of(kind));
  }
  return fields;
}

}  // namespace dragnet
