#include "searcher/renderer_json.h"

#include <string>

#include "common/json.h"
#include "searcher/result_json.h"

namespace dragnet {

namespace {

// The members of an object without its braces.
std::string members(const Json& json) {
  const std::string line = to_line(json);
  return line.substr(1, line.size() - 2);
}

}  // namespace

void JsonRenderer::list(std::string_view name, const HitList& hits, Highlighter& highlighter) {
  out_ << ",\"" << name << "\":[";
  const char* between = "";
  for (const Hit& hit : hits) {
    out_ << between << to_line(hit_json({hit, highlighter, index_.knowledge()}, fields_));
    between = ",";
  }
  out_ << ']';
}

void JsonRenderer::result(const SearchResult& result) {
  out_ << '{' << members(summary_json(result));
  Highlighter highlighter(result.highlights, index_.analyzer());
  list("hits", result.hits, highlighter);
  list("partial", result.partial, highlighter);
  Json rest;
  rest["facets"] = facets_json(result.facets);
  rest["facet_totals"] = facet_totals_json(result.facets);
  if (!result.figures.empty()) rest["figures"] = figures_json(result.figures);
  add_views(rest, result);
  add_advice(rest, result);
  out_ << ',' << members(rest) << "}\n";
}

void JsonRenderer::count(const SearchResult& result) {
  out_ << to_line(summary_json(result)) << '\n';
}

void JsonRenderer::report(const Report& report) {
  out_ << report_line(report, index_) << '\n';
}

void JsonRenderer::why(const Why& why) {
  out_ << why_line(why, index_) << '\n';
}

}  // namespace dragnet
