#include "common/facet_ids.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

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
std::vector<std::string_view> listed(std::vector<std::string_view> ids) {
  if (ids.empty()) return ids;
  std::erase(ids, std::string_view());
  std::ranges::sort(ids);
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

std::vector<std::string_view> ids_of(std::initializer_list<const std::vector<Tag>*> groups) {
  std::vector<std::string_view> ids;
  for (const auto* tags : groups)
    for (const Tag& tag : *tags) ids.push_back(tag.id);
  return listed(std::move(ids));
}

}  // namespace

FacetIds::FacetIds(const Report& report, const Gazetteer& gazetteer)
    : report_(report), gazetteer_(gazetteer), source_(source_id(report.source)) {
  for (const Tag& tag : report.places) places_.push_back(gazetteer.find(tag.id));
  if (!report.date) return;
  const Date& date = *report.date;
  year_ = to_string(Date{.year = date.year});
  if (date.month != 0) month_ = to_string(Date{.year = date.year, .month = date.month});
}

// What is above a place that is there is there too.
std::vector<std::string_view> FacetIds::places_with_parents() const {
  std::vector<std::string_view> ids;
  std::vector<const Place*> places;
  const auto is_new = [&](const Place* place) {
    return place != nullptr && std::ranges::find(places, place) == places.end();
  };
  for (std::size_t i = 0; i < places_.size(); ++i) {
    if (places_[i] == nullptr) ids.push_back(report_.places[i].id);
    for (const Place* place = places_[i]; is_new(place); place = gazetteer_.above(*place)) {
      places.push_back(place);
      ids.push_back(place->id);
    }
  }
  return listed(std::move(ids));
}

std::vector<std::string_view> FacetIds::units(const Place* (Gazetteer::*unit_of)(const Place&)
                                                  const) const {
  std::vector<std::string_view> ids;
  for (const Place* place : places_) {
    const Place* unit = place == nullptr ? nullptr : (gazetteer_.*unit_of)(*place);
    if (unit != nullptr) ids.push_back(unit->id);
  }
  return listed(std::move(ids));
}

std::vector<std::string_view> FacetIds::of(Facet facet) const {
  switch (facet) {
    case Facet::type:
      return ids_of({&report_.types});
    case Facet::measure:
      return ids_of({&report_.measures, &report_.operations});
    case Facet::operation:
      return ids_of({&report_.operations});
    case Facet::agency:
      return ids_of({&report_.agencies});
    case Facet::city:
      return units(&Gazetteer::city_of);
    case Facet::province:
      return units(&Gazetteer::province_of);
    case Facet::county:
      return units(&Gazetteer::county_of);
    case Facet::place:
      return places_with_parents();
    case Facet::kind:
      return {report_.crackdown ? "crackdown" : "other"};
    case Facet::language:
      return listed({report_.language});
    case Facet::source:
      return listed({source_});
    case Facet::year:
      return listed({year_});
    case Facet::month:
      return listed({month_});
  }
  return {};
}

}  // namespace dragnet
