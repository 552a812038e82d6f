#include <algorithm>
#include <initializer_list>
#include <utility>

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

// In their order, once each, without empty ones.
std::vector<std::string> listed(std::vector<std::string_view> ids) {
  std::erase(ids, std::string_view());
  std::ranges::sort(ids);
  const auto repeated = std::ranges::unique(ids);
  return {ids.begin(), repeated.begin()};
}

std::vector<std::string> ids_of(std::initializer_list<const std::vector<Tag>*> groups) {
  std::vector<std::string_view> ids;
  for (const auto* tags : groups)
    for (const Tag& tag : *tags) ids.push_back(tag.id);
  return listed(std::move(ids));
}

std::vector<std::string> place_ids(const Report& report, Facet facet, const Gazetteer& gazetteer) {
  std::vector<const Place*> places;
  const auto is_new = [&](const Place* place) {
    return place != nullptr && std::ranges::find(places, place) == places.end();
  };
  const auto add = [&](const Place* place) {
    if (is_new(place)) places.push_back(place);
  };
  std::vector<std::string_view> ids;
  for (const Tag& tag : report.places) {
    const Place* place = gazetteer.find(tag.id);
    if (facet == Facet::place) {
      if (place == nullptr) ids.push_back(tag.id);
      // What is above a place that is there is there too.
      for (; is_new(place); place = gazetteer.above(*place)) places.push_back(place);
    } else if (place != nullptr) {
      if (facet == Facet::province) add(gazetteer.province_of(*place));
      if (facet == Facet::city) add(gazetteer.city_of(*place));
      if (facet == Facet::county) add(gazetteer.county_of(*place));
    }
  }
  for (const Place* place : places) ids.push_back(place->id);
  return listed(std::move(ids));
}

std::vector<std::string> date_ids(const std::optional<Date>& date, Facet facet) {
  if (!date) return {};
  if (facet == Facet::year) return {to_string(Date{.year = date->year})};
  if (date->month == 0) return {};
  return {to_string(Date{.year = date->year, .month = date->month})};
}

}  // namespace

std::vector<std::string> facet_ids(const Report& report, Facet facet, const Gazetteer& gazetteer) {
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
      return listed({report.language});
    case Facet::source:
      return listed({source_id(report.source)});
    case Facet::year:
    case Facet::month:
      return date_ids(report.date, facet);
  }
  return {};
}

}  // namespace dragnet
