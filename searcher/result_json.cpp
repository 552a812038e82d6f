#include "searcher/result_json.h"

#include <string>

namespace dragnet {

namespace {

constexpr int contract_version = 1;

}  // namespace

void add_edition(Json& json, const IndexReader& index) {
  json["generation"] = index.manifest().number;
  json["vocabulary"] = index.manifest().vocabulary;
}

Json summary_json(const SearchResult& result) {
  Json json;
  json["version"] = contract_version;
  json["query"] = result.understood;
  json["total"] = result.total;
  json["stories"] = result.stories;
  json["undated_left_out"] = result.undated_left_out;
  json["exact"] = result.exact;
  json["took_ms"] = result.took_ms;
  json["generation"] = result.generation;
  json["vocabulary"] = result.vocabulary;
  return json;
}

Json facet_values_json(const FacetCounts& counts) {
  Json values = Json::array();
  for (const FacetCount& value : counts.values) {
    values.push_back({{"id", value.id},
                      {"name", {{"en", value.label.en}, {"zh", value.label.zh}}},
                      {"count", value.count},
                      {"selected", value.selected},
                      {"parent", value.parent.empty() ? Json(nullptr) : Json(value.parent)},
                      {"depth", value.depth}});
  }
  return values;
}

Json facets_json(const std::vector<FacetCounts>& facets) {
  Json json = Json::object();
  for (const FacetCounts& counts : facets) {
    json[std::string(name_of(counts.facet))] = facet_values_json(counts);
  }
  return json;
}

Json facet_totals_json(const std::vector<FacetCounts>& facets) {
  Json json = Json::object();
  for (const FacetCounts& counts : facets) {
    json[std::string(name_of(counts.facet))] = {{"values", counts.distinct},
                                                {"without", counts.without}};
  }
  return json;
}

Json figure_summary_json(const FigureSummary& summary) {
  const auto number = [](const std::optional<double>& value) {
    return value ? number_json(*value) : Json(nullptr);
  };
  return {{"reports", summary.reports},
          {"sum", is_summable(summary.kind) ? number_json(summary.sum) : Json(nullptr)},
          {"min", number(summary.min)},
          {"max", number(summary.max)},
          {"without", summary.without},
          {"left_out", summary.left_out}};
}

Json figures_json(const std::vector<FigureSummary>& figures) {
  Json json = Json::object();
  for (const FigureSummary& summary : figures) {
    json[std::string(name_of(summary.kind))] = figure_summary_json(summary);
  }
  return json;
}

Json parts_json(const std::vector<PartCount>& parts) {
  Json json = Json::array();
  for (const PartCount& part : parts) {
    json.push_back({{"query", part.query}, {"total", part.total}});
  }
  return json;
}

}  // namespace dragnet
