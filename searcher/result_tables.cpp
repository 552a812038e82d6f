#include "searcher/result_tables.h"

#include <string>

namespace dragnet {

Table facet_table(const std::vector<FacetCounts>& facets) {
  Table table{.columns = {"facet", "id", "name", "name_zh", "count", "selected"}, .rows = {}};
  for (const FacetCounts& counts : facets) {
    const std::string facet(name_of(counts.facet));
    for (const FacetCount& value : counts.values) {
      table.rows.push_back({{facet},
                            {value.id},
                            {value.label.en},
                            {value.label.zh},
                            number_cell(value.count),
                            {value.selected ? "true" : "false"}});
    }
    if (counts.without > 0) {
      table.rows.push_back(
          {{facet}, {""}, {"(none)"}, {"(none)"}, number_cell(counts.without), {"false"}});
    }
  }
  return table;
}

}  // namespace dragnet
