#include "searcher/renderer_json.h"

#include <string>
#include <string_view>
#include <vector>

#include "common/json.h"
#include "searcher/highlighter.h"

namespace dragnet {

namespace {

constexpr int contract_version = 1;

Json or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

Json tags_json(const std::vector<Tag>& tags, const Report& report, const Knowledge& knowledge) {
  Json array = Json::array();
  for (const Tag& tag : tags) array.push_back(tag_json(tag, report, knowledge));
  return array;
}

Json snippet_json(const Snippet& snippet) {
  Json highlights = Json::array();
  for (const ByteRange& range : snippet.highlights) {
    highlights.push_back(Json::array({range.begin, range.end}));
  }
  return {{"text", snippet.text}, {"highlights", std::move(highlights)}};
}

Json places_matched(const MatchedIn& matched) {
  Json places = Json::array();
  if (matched.title) places.push_back("title");
  if (matched.text) places.push_back("text");
  if (matched.tag) places.push_back("tag");
  return places;
}

Json hit_json(const Hit& hit, Highlighter& highlighter, const Knowledge& knowledge) {
  const Report& report = hit.report;
  Json json;
  json["rank"] = hit.rank;
  json["score"] = hit.score;
  json["id"] = report.id;
  json["path"] = report.path;
  json["record"] = report.record;
  json["title"] = report.title;
  json["date"] = report.date ? Json(to_string(*report.date)) : Json(nullptr);
  json["url"] = or_null(report.url);
  json["source"] = or_null(report.source);
  json["language"] = report.language;
  json["crackdown"] = report.crackdown;
  json["primary_place"] = primary_place_json(report.primary_place, knowledge);
  json["types"] = tags_json(report.types, report, knowledge);
  json["measures"] = tags_json(report.measures, report, knowledge);
  json["operations"] = tags_json(report.operations, report, knowledge);
  json["figures"] = Json::array();
  for (const Figure& figure : report.figures) {
    json["figures"].push_back(figure_json(figure, report));
  }
  json["matched_in"] = places_matched(hit.matched_in);
  json["snippet"] = snippet_json(highlighter.text(report));
  json["copies"] = Json::array();
  return json;
}

Json facets_json(const std::vector<FacetCounts>& facets) {
  Json json = Json::object();
  for (const FacetCounts& counts : facets) {
    Json& values = json[std::string(name_of(counts.facet))] = Json::array();
    for (const FacetCount& value : counts.values) {
      values.push_back({{"id", value.id},
                        {"name", {{"en", value.label.en}, {"zh", value.label.zh}}},
                        {"count", value.count},
                        {"selected", value.selected}});
    }
  }
  return json;
}

// What the lists of values do not say: how many there are, and how many reports have none.
Json facet_totals_json(const std::vector<FacetCounts>& facets) {
  Json json = Json::object();
  for (const FacetCounts& counts : facets) {
    json[std::string(name_of(counts.facet))] = {{"values", counts.distinct},
                                                {"without", counts.without}};
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

}  // namespace

void JsonRenderer::result(const SearchResult& result) {
  Json json = summary_json(result);
  json["hits"] = Json::array();
  Highlighter highlighter(result.highlights);
  for (const Hit& hit : result.hits) {
    json["hits"].push_back(hit_json(hit, highlighter, knowledge_));
  }
  json["facets"] = facets_json(result.facets);
  json["facet_totals"] = facet_totals_json(result.facets);
  json["parts"] = parts_json(result.parts);
  out_ << to_line(json) << '\n';
}

void JsonRenderer::count(const SearchResult& result) {
  out_ << to_line(summary_json(result)) << '\n';
}

void JsonRenderer::report(const Report& report) {
  out_ << to_line(report_json(report, knowledge_, true)) << '\n';
}

}  // namespace dragnet
