#include "common/json.h"

#include <cmath>

#include "common/moment.h"

namespace dragnet {

namespace {

constexpr double largest_whole = 9007199254740992;  // 2^53: doubles are exact up to here

std::string_view level_name(PlaceLevel level) {
  switch (level) {
    case PlaceLevel::province:
      return "province";
    case PlaceLevel::city:
      return "city";
    case PlaceLevel::county:
      return "county";
    case PlaceLevel::foreign:
      return "foreign";
  }
  return {};
}

Json period_json(const std::optional<Period>& period) {
  if (!period) return nullptr;
  return {{"from", to_string(period->from)}, {"to", to_string(period->to)}};
}

// DEL and C1, which the library leaves as they are. Outside of strings there is none.
std::string with_controls_escaped(std::string_view line) {
  constexpr std::string_view digits = "0123456789abcdef";
  const auto escaped = [&](unsigned char c) {
    return std::string("\\u00") + digits[c >> 4] + digits[c & 0xF];
  };
  std::string safe;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const auto c = static_cast<unsigned char>(line[i]);
    const auto next = static_cast<unsigned char>(i + 1 < line.size() ? line[i + 1] : 0xFF);
    if (c == 0x7F) {
      safe += escaped(c);
    } else if (c == 0xC2 && next < 0xA0) {
      safe += escaped(next);
      ++i;
    } else {
      safe += line[i];
    }
  }
  return safe;
}

Json figure_json(const Figure& figure, const Report& report) {
  return {{"kind", name_of(figure.kind)},
          {"change", figure.change},
          {"value", number_json(figure.value)},
          {"min", or_null(figure.min)},
          {"max", or_null(figure.max)},
          {"unit", or_null(name_of(figure.unit))},
          {"qualifier", name_of(figure.qualifier)},
          {"currency", or_null(figure.currency)},
          {"direction", or_null(name_of(figure.direction))},
          {"basis", or_null(name_of(figure.basis))},
          {"scope", name_of(figure.scope)},
          {"period", period_json(figure.period)},
          {"evidence", evidence_json(figure.evidence, report)}};
}

Json extra_json(const Report& report) {
  Json extra = Json::object();
  for (const auto& [name, value] : report.extra) extra[name] = value;
  return extra;
}

}  // namespace

Json or_null(std::string_view text) {
  return text.empty() ? Json() : Json(text);
}

Json or_null(const std::optional<double>& number) {
  return number ? number_json(*number) : Json();
}

Json or_null(const std::optional<Date>& date) {
  return date ? Json(to_string(*date)) : Json();
}

Json name_json(const Label& label) {
  return {{"en", label.en}, {"zh", label.zh}};
}

Json evidence_json(const Evidence& evidence, const Report& report) {
  return {{"field", evidence.field == Field::title ? "title" : "text"},
          {"start", evidence.start},
          {"end", evidence.end},
          {"text", evidence_text(evidence, report)}};
}

Json report_json(const Report& report, const Knowledge& knowledge, bool with_text) {
  Json json = {{"type", "report"},
               {"id", report.id},
               {"path", report.path},
               {"record", report.record},
               {"title", report.title}};
  if (with_text) json["text"] = report.text;
  json["language"] = report.language;
  json["date"] = or_null(report.date);
  json["url"] = or_null(report.url);
  json["source"] = or_null(report.source);
  if (report.first_indexed != 0) json["first_indexed"] = moment_text(report.first_indexed);
  json["crackdown"] = report.crackdown;
  json["primary_place"] = primary_place_json(report.primary_place, knowledge);
  json["places"] = tags_json(report.places, report, knowledge);
  json["types"] = tags_json(report.types, report, knowledge);
  json["measures"] = tags_json(report.measures, report, knowledge);
  json["operations"] = tags_json(report.operations, report, knowledge);
  json["agencies"] = tags_json(report.agencies, report, knowledge);
  json["figures"] = figures_json(report);
  if (with_text && !report.extra.empty()) json["extra"] = extra_json(report);
  return json;
}

Json tag_json(const Tag& tag, const Report& report, const Knowledge& knowledge) {
  Json json = {{"id", tag.id}};
  const Place* place = knowledge.gazetteer.find(tag.id);
  if (place != nullptr) json["level"] = level_name(place->level);
  json["name"] = name_json(label_of(tag.id, knowledge));
  json["implied"] = tag.implied;
  json["evidence"] = Json::array();
  for (const Evidence& evidence : tag.evidence)
    json["evidence"].push_back(evidence_json(evidence, report));
  return json;
}

Json tags_json(const std::vector<Tag>& tags, const Report& report, const Knowledge& knowledge) {
  Json all = Json::array();
  for (const Tag& tag : tags) all.push_back(tag_json(tag, report, knowledge));
  return all;
}

Json place_json(std::string_view id, const Knowledge& knowledge) {
  if (id.empty()) return nullptr;
  return {{"id", id}, {"name", name_json(label_of(id, knowledge))}};
}

Json primary_place_json(const PrimaryPlace& place, const Knowledge& knowledge) {
  if (place == PrimaryPlace{}) return nullptr;
  return {{"province", place_json(place.province, knowledge)},
          {"city", place_json(place.city, knowledge)},
          {"county", place_json(place.county, knowledge)}};
}

Json figures_json(const Report& report) {
  Json all = Json::array();
  for (const Figure& figure : report.figures) all.push_back(figure_json(figure, report));
  return all;
}

Json number_json(double value) {
  if (!std::isfinite(value)) return nullptr;
  if (std::trunc(value) == value && std::abs(value) <= largest_whole)
    return static_cast<std::int64_t>(value);
  return value;
}

std::string to_line(const Json& json) {
  std::string line = json.dump(-1, ' ', false, Json::error_handler_t::replace);
  if (line.find('\x7F') == line.npos && line.find('\xC2') == line.npos) return line;
  return with_controls_escaped(line);
}

}  // namespace dragnet
