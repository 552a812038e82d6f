// How an index stores a report: one JSON object with short names. Enumerators are stored as their
// numbers, so that names may be reworded; what a report does not have is left out.
#include <array>
#include <cmath>

#include "common/error.h"
#include "common/json.h"
#include "common/schema.h"

namespace dragnet {

namespace {

struct TextMember {
  const char* name;
  std::string Report::*member;
};
constexpr std::array text_members = {TextMember{"id", &Report::id},
                                     TextMember{"path", &Report::path},
                                     TextMember{"title", &Report::title},
                                     TextMember{"text", &Report::text},
                                     TextMember{"url", &Report::url},
                                     TextMember{"source", &Report::source},
                                     TextMember{"language", &Report::language}};

struct TagsMember {
  const char* name;
  std::vector<Tag> Report::*member;
};
constexpr std::array tags_members = {
    TagsMember{"places", &Report::places}, TagsMember{"types", &Report::types},
    TagsMember{"measures", &Report::measures}, TagsMember{"operations", &Report::operations},
    TagsMember{"agencies", &Report::agencies}};

[[noreturn]] void damaged() {
  throw IndexError("index-damaged: a stored report cannot be read; run 'dragnet-index check'");
}

template <typename Enum>
int stored(Enum value) {
  return static_cast<int>(value);
}

// last: the greatest enumerator that this program knows.
template <typename Enum>
Enum restored(const Json& json, Enum last) {
  const int value = json.get<int>();
  if (value < 0 || value > stored(last)) damaged();
  return static_cast<Enum>(value);
}

Json stored(const Evidence& evidence) {
  return Json::array({stored(evidence.field), evidence.start, evidence.end});
}

Evidence restored_evidence(const Json& json) {
  return {.field = restored(json.at(0), Field::text), .start = json.at(1), .end = json.at(2)};
}

Json stored(const std::vector<Tag>& tags) {
  Json all = Json::array();
  for (const Tag& tag : tags) {
    Json evidence = Json::array();
    for (const Evidence& one : tag.evidence) evidence.push_back(stored(one));
    all.push_back(Json::array({tag.id, tag.implied, std::move(evidence)}));
  }
  return all;
}

std::vector<Tag> restored_tags(const Json& json) {
  std::vector<Tag> tags;
  for (const Json& one : json) {
    Tag& tag = tags.emplace_back(Tag{.id = one.at(0), .implied = one.at(1), .evidence = {}});
    for (const Json& evidence : one.at(2)) tag.evidence.push_back(restored_evidence(evidence));
  }
  return tags;
}

Json stored(const std::optional<double>& value) {
  return value ? Json(*value) : Json();
}

std::optional<double> restored_number(const Json& json) {
  if (json.is_null()) return std::nullopt;
  return json.get<double>();
}

Date restored_date(const Json& json) {
  const std::optional<Date> date = decode_date(json.get<std::string>());
  if (!date) damaged();
  return *date;
}

Json stored(const Figure& figure) {
  Json period;
  if (figure.period)
    period = Json::array({encode_date(figure.period->from), encode_date(figure.period->to)});
  return Json::array({stored(figure.kind), figure.change, figure.value, stored(figure.min),
                      stored(figure.max), stored(figure.unit), stored(figure.qualifier),
                      figure.currency, stored(figure.direction), stored(figure.basis),
                      stored(figure.scope), period, stored(figure.evidence)});
}

Figure restored_figure(const Json& json) {
  Figure figure{.kind = restored(json.at(0), static_cast<FigureKind>(figure_kind_count - 1)),
                .change = json.at(1),
                .value = json.at(2),
                .min = restored_number(json.at(3)),
                .max = restored_number(json.at(4)),
                .unit = restored(json.at(5), Unit::percent),
                .qualifier = restored(json.at(6), Qualifier::range),
                .currency = json.at(7),
                .direction = restored(json.at(8), Direction::down),
                .basis = restored(json.at(9), Basis::other),
                .scope = restored(json.at(10), FigureScope::part),
                .period = {},
                .evidence = restored_evidence(json.at(12))};
  const Json& period = json.at(11);
  if (!period.is_null())
    figure.period = Period{restored_date(period.at(0)), restored_date(period.at(1))};
  return figure;
}

Report restored_report(const Json& json) {
  Report report;
  for (const auto& [name, member] : text_members) report.*member = json.value(name, "");
  for (const auto& [name, member] : tags_members)
    if (json.contains(name)) report.*member = restored_tags(json.at(name));
  report.record = json.at("record");
  report.crackdown = json.at("crackdown");
  if (json.contains("date")) report.date = restored_date(json.at("date"));
  report.first_indexed = json.value("indexed", std::int64_t{0});
  if (json.contains("primary")) {
    const Json& primary = json.at("primary");
    report.primary_place = {primary.at(0), primary.at(1), primary.at(2)};
  }
  if (json.contains("extra"))
    for (const Json& column : json.at("extra"))
      report.extra.emplace_back(column.at(0), column.at(1));
  if (json.contains("figures"))
    for (const Json& figure : json.at("figures")) report.figures.push_back(restored_figure(figure));
  return report;
}

bool is_text(std::string Report::*member) {
  return member == &Report::title || member == &Report::text;
}

std::string encode(const Report& report, bool with_texts) {
  Json json = {{"record", report.record}, {"crackdown", report.crackdown}};
  for (const auto& [name, member] : text_members)
    if (!(report.*member).empty() && (with_texts || !is_text(member))) json[name] = report.*member;
  for (const auto& [name, member] : tags_members)
    if (!(report.*member).empty()) json[name] = stored(report.*member);
  if (report.date) json["date"] = encode_date(report.date);
  if (report.first_indexed != 0) json["indexed"] = report.first_indexed;
  if (const PrimaryPlace& primary = report.primary_place; primary != PrimaryPlace{})
    json["primary"] = Json::array({primary.province, primary.city, primary.county});
  for (const auto& [name, value] : report.extra)
    json["extra"].push_back(Json::array({name, value}));
  for (const Figure& figure : report.figures)
    if (std::isfinite(figure.value)) json["figures"].push_back(stored(figure));
  return to_line(json);
}

}  // namespace

std::string encode_report(const Report& report) {
  return encode(report, true);
}

std::string encode_without_texts(const Report& report) {
  return encode(report, false);
}

Report decode_report(std::string_view bytes) {
  try {
    return restored_report(Json::parse(bytes));
  } catch (const Json::exception&) {
    damaged();
  }
}

}  // namespace dragnet
