#include "searcher/renderer_rows.h"

#include <string>

#include "searcher/result_tables.h"
#include "searcher/stories.h"

namespace dragnet {

void RowRenderer::head(const std::vector<HitField>& fields) {
  std::vector<std::string> names;
  for (const HitField& field : fields) names.push_back(field.name);
  out_ << file_start(format_);
  if (header_) out_ << table_head(names, format_);
}

void RowRenderer::write(const Table& table) {
  out_ << file_start(format_) << table_text(table, format_, header_);
}

void RowRenderer::result(const SearchResult& result) {
  if (result.pivot) {
    write(pivot_table(*result.pivot, index_.knowledge(), false));
    return;
  }
  if (result.timeline) {
    write(timeline_table(*result.timeline));
    return;
  }
  if (!result.facets.empty() || !result.figures.empty()) {
    write(facet_table(result));
    return;
  }
  const std::vector<HitField> fields =
      result.table_kinds ? hit_fields(report_table_fields(result)) : fields_;
  head(fields);
  Highlighter highlighter(result.highlights, index_.analyzer());
  for (const Hit& hit : result.hits) {
    out_ << table_line(hit_row({hit, highlighter, index_.knowledge()}, fields), format_);
  }
}

void RowRenderer::count(const SearchResult& result) {
  out_ << result.total << '\n';
}

void RowRenderer::report(const Report& report) {
  head(fields_);
  Highlighter nothing({}, index_.analyzer());
  const Hit hit{
      .short_id = report.id, .report = report, .match = {}, .copies = copies_of(report, index_)};
  out_ << table_line(hit_row({hit, nothing, index_.knowledge()}, fields_), format_);
}

void RowRenderer::why(const Why& why) {
  write(why_table(why));
}

}  // namespace dragnet
