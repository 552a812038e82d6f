// What can be said of a hit, by name: the members of a hit in JSON and the columns of a table.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "common/json.h"
#include "common/knowledge.h"
#include "searcher/highlighter.h"
#include "searcher/hits.h"
#include "searcher/table.h"

namespace dragnet {

// A hit with what is needed to describe it.
struct HitView {
  const Hit& hit;
  Highlighter& highlighter;
  const Knowledge& knowledge;
};

struct HitField {
  std::string name;
  std::function<Json(const HitView&)> json;       // as in the contract, with evidence
  std::function<TableCell(const HitView&)> cell;  // labels only, several joined by "; "
};

// The fields of that name: those of the contract, "agencies", and every kind of figure, which is
// the report's stated_figure (figure_summary.h). Throws UserError with the names for an unknown
// one.
std::vector<HitField> hit_fields(const std::vector<std::string>& names);

// What is printed when --fields does not say.
std::vector<std::string> usual_json_fields();
std::vector<std::string> usual_table_fields();

Json hit_json(const HitView& view, const std::vector<HitField>& fields);
TableRow hit_row(const HitView& view, const std::vector<HitField>& fields);

}  // namespace dragnet
