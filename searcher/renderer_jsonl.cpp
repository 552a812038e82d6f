#include "searcher/renderer_jsonl.h"

#include "searcher/result_json.h"

namespace dragnet {

void JsonLinesRenderer::write(std::string_view type, const Json& members) {
  Json json = {{"type", type}};
  json.update(members);
  out_ << to_line(json) << '\n';
}

void JsonLinesRenderer::result(const SearchResult& result) {
  Highlighter highlighter(result.highlights, index_.analyzer());
  const auto write_all = [&](std::string_view type, const HitList& hits) {
    for (const Hit& hit : hits)
      write(type, hit_json({hit, highlighter, index_.knowledge()}, fields_));
  };
  write_all("hit", result.hits);
  write_all("partial", result.partial);
  for (const FacetCounts& counts : result.facets) {
    write("facet", {{"facet", name_of(counts.facet)},
                    {"values", facet_values_json(counts)},
                    {"distinct", counts.distinct},
                    {"without", counts.without}});
  }
  for (const FigureSummary& figures : result.figures) {
    Json json = {{"kind", name_of(figures.kind)}};
    json.update(figure_summary_json(figures));
    write("figure", json);
  }
  Json views = Json::object();
  add_views(views, result);
  for (const auto& [name, view] : views.items()) write(name, view);
  Json summary = summary_json(result);
  add_advice(summary, result);
  write("summary", summary);
}

void JsonLinesRenderer::count(const SearchResult& result) {
  write("summary", summary_json(result));
}

void JsonLinesRenderer::report(const Report& report) {
  out_ << report_line(report, index_) << '\n';
}

void JsonLinesRenderer::why(const Why& why) {
  out_ << why_line(why, index_) << '\n';
}

}  // namespace dragnet
