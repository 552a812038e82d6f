#include "searcher/result_json.h"

#include <string>

namespace dragnet {

namespace {

constexpr int contract_version = 1;

// What questions ask for: words and facet, or figure.
Json asked_for_json(const Understood& asked) {
  Json all = Json::array();
  for (const AskedFacet& facet : asked.facets)
    all.push_back({{"words", facet.words}, {"facet", name_of(facet.facet)}});
  for (const FigureKind kind : asked.kinds) all.push_back({{"figure", name_of(kind)}});
  return all;
}

Json additions_json(const std::vector<Addition>& additions) {
  Json json = Json::array();
  for (const Addition& addition : additions) {
    json.push_back({{"words", addition.words}, {"also", to_string(addition.also)}});
  }
  return json;
}

Json kind_or_null(const std::optional<FigureKind>& kind) {
  return kind ? Json(name_of(*kind)) : Json(nullptr);
}

// A sum says how many of the reports have a figure to add.
Json cell_json(const CrossCell& cell, const std::optional<FigureKind>& sum) {
  Json json = {{"count", cell.reports}};
  if (sum) {
    json["stating"] = cell.stating;
    json["sum"] = number_json(cell.sum);
  }
  return json;
}

Json timeline_json(const Timeline& timeline) {
  Json bars = Json::array();
  for (const TimelineBar& bar : timeline.bars) {
    Json json = {{"id", bar.id}};
    json.update(cell_json(bar.cell, timeline.sum));
    bars.push_back(std::move(json));
  }
  return {{"unit", name_of(timeline.unit)},
          {"sum", kind_or_null(timeline.sum)},
          {"bars", std::move(bars)},
          {"without", cell_json(timeline.without, timeline.sum)}};
}

Json values_json(const std::vector<PivotValue>& values, const std::optional<FigureKind>& sum) {
  Json array = Json::array();
  for (const PivotValue& value : values) {
    Json json = {{"id", or_null(value.id)}, {"name", name_json(value.label)}};
    json.update(cell_json(value.total, sum));
    array.push_back(std::move(json));
  }
  return array;
}

Json pivot_json(const Pivot& pivot) {
  Json cells = Json::array();
  for (const std::vector<CrossCell>& row : pivot.cells) {
    Json line = Json::array();
    for (const CrossCell& cell : row) line.push_back(cell_json(cell, pivot.sum));
    cells.push_back(std::move(line));
  }
  return {{"rows", name_of(pivot.rows)},
          {"columns", name_of(pivot.columns)},
          {"sum", kind_or_null(pivot.sum)},
          {"row_values", values_json(pivot.row_values, pivot.sum)},
          {"column_values", values_json(pivot.column_values, pivot.sum)},
          {"cells", std::move(cells)},
          {"all", cell_json(pivot.all, pivot.sum)},
          {"rows_left_out", pivot.rows_left_out},
          {"columns_left_out", pivot.columns_left_out}};
}

Json why_json(const Why& why) {
  Json parts = Json::array();
  for (const WhyPart& part : why.parts) {
    parts.push_back({{"query", part.query},
                     {"label", part.label},
                     {"depth", part.depth},
                     {"matches", part.matches},
                     {"score", part.score}});
  }
  return {{"type", "why"},
          {"id", why.report.id},
          {"title", why.report.title},
          {"query", why.asked},
          {"matches", why.matches},
          {"score", why.score},
          {"parts", std::move(parts)}};
}

}  // namespace

Json copies_json(const std::vector<Report>& copies) {
  Json array = Json::array();
  for (const Report& copy : copies) {
    array.push_back({{"id", copy.id},
                     {"path", copy.path},
                     {"record", copy.record},
                     {"date", or_null(copy.date)},
                     {"source", or_null(copy.source)}});
  }
  return array;
}

void add_views(Json& json, const SearchResult& result) {
  if (result.timeline) json["timeline"] = timeline_json(*result.timeline);
  if (result.pivot) json["pivot"] = pivot_json(*result.pivot);
}

void add_edition(Json& json, const IndexReader& index) {
  json["generation"] = index.manifest().number;
  json["vocabulary"] = index.manifest().vocabulary;
}

Json summary_json(const SearchResult& result) {
  Json json;
  json["version"] = contract_version;
  json["query"] = result.asked.text;
  json["label"] = result.asked.label;
  json["options"] = or_null(result.asked.options);
  json["total"] = result.total;
  json["stories"] = result.stories;
  json["collapsed"] = result.collapsed;
  json["undated_left_out"] = result.undated_left_out;
  json["exact"] = true;  // the contract has room for totals that are not
  json["took_ms"] = result.took_ms;
  json["generation"] = result.generation;
  json["vocabulary"] = result.vocabulary;
  json["additions"] = additions_json(result.asked.additions);
  json["left_out"] = result.asked.fillers;
  json["asked_for"] = asked_for_json(result.asked);
  json["unanswered"] = Json::array();
  for (const FigureKind kind : result.unanswered) json["unanswered"].push_back(name_of(kind));
  if (!result.plan.empty()) json["plan"] = result.plan;
  return json;
}

void add_advice(Json& json, const SearchResult& result) {
  json["parts"] = Json::array();
  for (const PartCount& part : result.parts) {
    json["parts"].push_back({{"query", part.query},
                             {"label", part.label},
                             {"total", part.total},
                             {"without", part.without}});
  }
  if (result.total > 0) return;
  json["some_words"] = result.some_words;
  json["unknown_words"] = Json::array();
  for (const UnknownWord& unknown : result.unknown_words) {
    Json near = Json::array();
    for (const NearWord& word : unknown.near) {
      near.push_back({{"word", word.word}, {"count", word.reports}});
    }
    json["unknown_words"].push_back({{"word", unknown.word}, {"near", std::move(near)}});
  }
}

Json facet_values_json(const FacetCounts& counts) {
  Json values = Json::array();
  for (const FacetCount& value : counts.values) {
    values.push_back({{"id", value.id},
                      {"name", name_json(value.label)},
                      {"count", value.count},
                      {"selected", value.selected},
                      {"parent", or_null(value.parent)},
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
  return {{"reports", summary.reports},
          {"sum", is_summable(summary.kind) ? number_json(summary.sum) : Json(nullptr)},
          {"min", or_null(summary.min)},
          {"max", or_null(summary.max)},
          {"without", summary.without},
          {"left_out", summary.left_out},
          {"any_scope", summary.any_scope}};
}

Json figures_json(const std::vector<FigureSummary>& figures) {
  Json json = Json::object();
  for (const FigureSummary& summary : figures) {
    json[std::string(name_of(summary.kind))] = figure_summary_json(summary);
  }
  return json;
}

std::string report_line(const Report& report, const IndexReader& index) {
  Json json = report_json(report, index.knowledge(), true);
  json["copies"] = copies_json(copies_of(report, index).read(most_copies_listed));
  add_edition(json, index);
  return to_line(json);
}

std::string why_line(const Why& why, const IndexReader& index) {
  Json json = why_json(why);
  add_edition(json, index);
  return to_line(json);
}

}  // namespace dragnet
