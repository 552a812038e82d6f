#include "searcher/hit_fields.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "common/error.h"
#include "common/figure_text.h"
#include "common/label.h"
#include "common/name_lookup.h"
#include "common/near_names.h"
#include "common/report_text.h"
#include "common/text_parts.h"
#include "searcher/facet_values.h"
#include "searcher/field_names.h"
#include "searcher/figure_summary.h"
#include "searcher/ranges.h"
#include "searcher/result_json.h"

namespace dragnet {

namespace {

constexpr std::string_view between_values = "; ";

template <class Items, class Text>
TableCell cell_of(const Items& items, const Text& text_of) {
  return {joined(items, between_values, text_of), false};
}

Json tags_json(const std::vector<Tag>& tags, const HitView& view) {
  return tags_json(tags, view.hit.report, view.knowledge);
}

// Parents that are only implied say nothing more.
TableCell tags_cell(const std::vector<Tag>& tags, const HitView& view) {
  std::vector<Tag> own;
  std::copy_if(tags.begin(), tags.end(), std::back_inserter(own),
               [](const Tag& tag) { return !tag.implied; });
  return cell_of(own, [&](const Tag& tag) { return label_of(tag.id, view.knowledge).en; });
}

Json places_matched(const MatchedIn& matched) {
  Json places = Json::array();
  if (matched.title) places.push_back("title");
  if (matched.text) places.push_back("text");
  if (matched.tag) places.push_back("tag");
  return places;
}

Json snippet_json(const Snippet& snippet) {
  Json highlights = Json::array();
  for (const ByteRange& range : snippet.highlights) {
    highlights.push_back(Json::array({range.begin, range.end}));
  }
  return {{"text", snippet.text}, {"highlights", std::move(highlights)}};
}

Json concepts_json(const HitView& view) {
  Json array = Json::array();
  for (const ConceptFound& found : view.highlighter.concepts_in(view.hit.report)) {
    const FacetValue& value = found.named.value;
    array.push_back({{"words", found.named.words},
                     {"facet", name_of(value.facet)},
                     {"id", value.value},
                     {"name", name_json(label_of(value.facet, value.value, view.knowledge))},
                     {"evidence", evidence_json(found.evidence, view.hit.report)}});
  }
  return array;
}

TableCell concepts_cell(const HitView& view) {
  return cell_of(view.highlighter.concepts_in(view.hit.report), [&](const ConceptFound& found) {
    return found.named.value.value + ": " +
           std::string(evidence_text(found.evidence, view.hit.report));
  });
}

// A field whose cell is its JSON value as text has no cell of its own.
struct NamedField {
  std::string_view name;
  Json (*json)(const HitView&);
  TableCell (*cell)(const HitView&) = nullptr;
};

constexpr std::array<NamedField, 23> named_fields = {{
    {"rank", [](const HitView& v) -> Json { return v.hit.rank; }},
    {"score", [](const HitView& v) -> Json { return v.hit.score; }},
    {"id", [](const HitView& v) -> Json { return v.hit.report.id; }},
    {"path", [](const HitView& v) -> Json { return v.hit.report.path; }},
    {"record", [](const HitView& v) -> Json { return v.hit.report.record; }},
    {"title", [](const HitView& v) -> Json { return v.hit.report.title; }},
    {"date", [](const HitView& v) { return or_null(v.hit.report.date); }},
    {"url", [](const HitView& v) -> Json { return or_null(v.hit.report.url); }},
    {"source", [](const HitView& v) -> Json { return or_null(v.hit.report.source); }},
    {"language", [](const HitView& v) -> Json { return v.hit.report.language; }},
    {"crackdown", [](const HitView& v) -> Json { return v.hit.report.crackdown; }},
    {"primary_place",
     [](const HitView& v) { return primary_place_json(v.hit.report.primary_place, v.knowledge); },
     [](const HitView& v) -> TableCell {
       return {place_text(v.hit.report.primary_place, v.knowledge.gazetteer)};
     }},
    {"places", [](const HitView& v) { return tags_json(v.hit.report.places, v); },
     [](const HitView& v) { return tags_cell(v.hit.report.places, v); }},
    {"types", [](const HitView& v) { return tags_json(v.hit.report.types, v); },
     [](const HitView& v) { return tags_cell(v.hit.report.types, v); }},
    {"measures", [](const HitView& v) { return tags_json(v.hit.report.measures, v); },
     [](const HitView& v) { return tags_cell(v.hit.report.measures, v); }},
    {"operations", [](const HitView& v) { return tags_json(v.hit.report.operations, v); },
     [](const HitView& v) { return tags_cell(v.hit.report.operations, v); }},
    {"agencies", [](const HitView& v) { return tags_json(v.hit.report.agencies, v); },
     [](const HitView& v) { return tags_cell(v.hit.report.agencies, v); }},
    {"figures", [](const HitView& v) { return figures_json(v.hit.report); },
     [](const HitView& v) {
       return cell_of(v.hit.report.figures, [](const Figure& f) { return figure_text(f); });
     }},
    {"matched_in", [](const HitView& v) { return places_matched(v.hit.match.in()); },
     [](const HitView& v) {
       return cell_of(places_matched(v.hit.match.in()),
                      [](const Json& place) { return place.get<std::string>(); });
     }},
    {"concepts", concepts_json, concepts_cell},
    {"snippet", [](const HitView& v) { return snippet_json(v.highlighter.text(v.hit.report)); },
     [](const HitView& v) -> TableCell { return {v.highlighter.text(v.hit.report).text}; }},
    {"copies", [](const HitView& v) { return copies_json(v.hit.copies.read(most_copies_listed)); },
     [](const HitView& v) { return number_cell(v.hit.copies.size()); }},
    {"copies_count", [](const HitView& v) -> Json { return v.hit.copies.size(); },
     [](const HitView& v) { return number_cell(v.hit.copies.size()); }},
}};

TableCell cell_of(const Json& json) {
  if (json.is_null()) return {};
  if (json.is_string()) return {json.get<std::string>(), false};
  return {to_line(json), true};
}

HitField field_of(const NamedField& field) {
  if (field.cell != nullptr) return {std::string(field.name), field.json, field.cell};
  return {std::string(field.name), field.json,
          [json = field.json](const HitView& view) { return cell_of(json(view)); }};
}

HitField field_of(FigureKind kind) {
  const auto value = [kind](const HitView& view) {
    const Figure* const stated = stated_figure(view.hit.report.figures, kind);
    return stated == nullptr ? std::nullopt : std::optional(stated->value);
  };
  return {std::string(name_of(kind)), [value](const HitView& view) { return or_null(value(view)); },
          [value](const HitView& view) {
            const std::optional<double> found = value(view);
            return found ? number_cell(*found) : TableCell{};
          }};
}

[[noreturn]] void refuse(const std::string& name) {
  std::vector<std::string> names = usual_json_fields();
  const std::string fields = joined(names, ", ");
  std::ranges::copy(figure_kind_names(), std::back_inserter(names));
  std::string help = did_you_mean(near_names(name, names));
  if (help.empty()) help = "fields: " + fields + ", and the kinds of figures";
  throw UserError("--fields: " + unknown("field", name, help));
}

}  // namespace

std::vector<HitField> hit_fields(const std::vector<std::string>& names) {
  std::vector<HitField> fields;
  for (const std::string& name : names) {
    const auto found = place_of_name(named_fields, name, &NamedField::name);
    const auto kind = kind_typed(name);
    if (!found && !kind) refuse(name);
    fields.push_back(kind ? field_of(*kind) : field_of(named_fields[*found]));
  }
  return fields;
}

std::vector<std::string> usual_json_fields() {
  std::vector<std::string> names;
  for (const NamedField& field : named_fields) names.emplace_back(field.name);
  return names;
}

std::vector<std::string> usual_table_fields() {
  return {"id",      "date",   "title", "primary_place", "types",   "measures", "operations",
          "figures", "source", "url",   "path",          "snippet", "copies"};
}

Json hit_json(const HitView& view, const std::vector<HitField>& fields) {
  Json json = Json::object();
  for (const HitField& field : fields) json[field.name] = field.json(view);
  if (!view.hit.lacking.empty()) json["lacking"] = view.hit.lacking;
  return json;
}

TableRow hit_row(const HitView& view, const std::vector<HitField>& fields) {
  TableRow row;
  for (const HitField& field : fields) row.push_back(field.cell(view));
  return row;
}

}  // namespace dragnet
