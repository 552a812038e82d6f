#include <algorithm>
#include <initializer_list>

#include "common/gazetteer.h"
#include "common/schema.h"
#include "common/utf8.h"

namespace dragnet {

namespace {

constexpr std::size_t max_source_bytes = 200;

// Sources are free text: what stands in a term and a slot has no control characters and an end.
std::string source_id(std::string_view text) {
  const std::size_t size =
      text.size() <= max_source_bytes ? text.size() : grapheme_floor(text, max_source_bytes);
  std::string id(text.substr(0, size));
  const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
  std::replace_if(id.begin(), id.end(), is_control, ' ');
  return id;
}

std::set<std::string> ids_of(std::initializer_list<const std::vector<Tag>*> groups) {
  std::set<std::string> ids;
  for (const auto* tags : groups)
    for (const Tag& tag : *tags) ids.insert(tag.id);
  return ids;
}

std::set<std::string> place_ids(const Report& report, Facet facet, const Gazetteer& gazetteer) {
  std::set<std::string> ids;
  for (const Tag& tag : report.places) {
    if (facet == Facet::province) ids.insert(gazetteer.province_of(tag.id));
    if (facet == Facet::city) ids.insert(gazetteer.city_of(tag.id));
    if (facet == Facet::county) ids.insert(gazetteer.county_of(tag.id));
    if (facet == Facet::place) {
      ids.insert(tag.id);
      for (const std::string_view parent : gazetteer.ancestors(tag.id)) ids.emplace(parent);
    }
  }
  return ids;
}

std::set<std::string> date_ids(const std::optional<Date>& date, Facet facet) {
  if (!date) return {};
  if (facet == Facet::year) return {to_string(Date{.year = date->year})};
  if (date->month == 0) return {};
  return {to_string(Date{.year = date->year, .month = date->month})};
}

std::set<std::string> raw_facet_ids(const Report& report, Facet facet, const Gazetteer& gazetteer) {
  switch (facet) {
    case Facet::type:
      return ids_of({&report.types});
    case Facet::measure:
      return ids_of({&report.measures, &report.operations});
    case Facet::operation:
      return ids_of({&report.operations});
    case Facet::agency:
      return ids_of({&report.agencies});
    case Facet::city:
    case Facet::province:
    case Facet::county:
    case Facet::place:
      return place_ids(report, facet, gazetteer);
    case Facet::kind:
      return {report.crackdown ? "crackdown" : "other"};
    case Facet::language:
      return {report.language};
    case Facet::source:
      return {source_id(report.source)};
    case Facet::year:
    case Facet::month:
      return date_ids(report.date, facet);
  }
  return {};
}

}  // namespace

std::set<std::string> facet_ids(const Report& report, Facet facet, const Gazetteer& gazetteer) {
  std::set<std::string> ids = raw_facet_ids(report, facet, gazetteer);
  ids.erase("");
  return ids;
}

}  // namespace dragnet
