#include "searcher/result_tables.h"

#include <optional>
#include <string>

#include "common/figure_text.h"

namespace dragnet {

namespace {

TableCell cell_or_empty(const std::optional<double>& value) {
  return value ? number_cell(*value) : TableCell{};
}

std::string text_or_empty(const std::optional<double>& value) {
  return value ? number_text(*value) : "";
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
        {{facet}, {""}, {""}, {"(none)"}, {"(none)"}, number_cell(counts.without), {"false"}});
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
                          {"(none)"},
                          {"(none)"},
                          number_cell(figures.without),
                          {"false"},
                          {},
                          {},
                          {}});
  }
  return table;
}

Table figure_table(const std::vector<FigureSummary>& figures) {
  Table table{.columns = {"Figures", "reports", "sum", "smallest", "largest", "(none)"},
              .rows = {}};
  for (const FigureSummary& summary : figures) {
    const std::string sum = is_summable(summary.kind) ? number_text(summary.sum) : "";
    table.rows.push_back({{label_with_unit(summary.kind)},
                          {number_text(static_cast<double>(summary.reports)), true},
                          {sum, true},
                          {text_or_empty(summary.min), true},
                          {text_or_empty(summary.max), true},
                          {number_text(static_cast<double>(summary.without)), true}});
  }
  return table;
}

}  // namespace dragnet
