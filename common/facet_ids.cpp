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

// Tags and places repeat each other, mostly the one before.
void add_id(std::vector<std::string>& ids, std::string_view id) {
  if (ids.empty() || ids.back() != id) ids.emplace_back(id);
}

std::vector<std::string> ids_of(std::initializer_list<const std::vector<Tag>*> groups) {
  std::vector<std::string> ids;
  for (const auto* tags : groups)
    for (const Tag& tag : *tags) add_id(ids, tag.id);
  return ids;
}

std::vector<std::string> place_ids(const Report& report, Facet facet, const Gazetteer& gazetteer) {
  std::vector<std::string> ids;
  for (const Tag& tag : report.places) {
    if (facet == Facet::province) add_id(ids, gazetteer.province_of(tag.id));
    if (facet == Facet::city) add_id(ids, gazetteer.city_of(tag.id));
    if (facet == Facet::county) add_id(ids, gazetteer.county_of(tag.id));
    if (facet == Facet::place) {
      add_id(ids, tag.id);
      for (const std::string_view parent : gazetteer.ancestors(tag.id)) add_id(ids, parent);
    }
  }
  return ids;
}

std::vector<std::string> date_ids(const std::optional<Date>& date, Facet facet) {
  if (!date) return {};
  if (facet == Facet::year) return {to_string(Date{.year = date->year})};
  if (date->month == 0) return {};
  return {to_string(Date{.year = date->year, .month = date->month})};
}

std::vector<std::string> raw_facet_ids(const Report& report, Facet facet,
                                       const Gazetteer& gazetteer) {
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

std::vector<std::string> facet_ids(const Report& report, Facet facet, const Gazetteer& gazetteer) {
  std::vector<std::string> ids = raw_facet_ids(report, facet, gazetteer);
  std::erase(ids, "");
  std::ranges::sort(ids);
  const auto repeated = std::ranges::unique(ids);
  ids.erase(repeated.begin(), repeated.end());
  return ids;
}

}  // namespace dragnet
