#include "common/gazetteer.h"

#include <algorithm>
#include <utility>

#include "common/error.h"
#include "common/hash.h"
#include "common/normalize.h"
#include "common/place_rows.h"

namespace dragnet {

namespace {

// A province that is one city.
bool is_city_province(const Place& place) {
  return place.level == PlaceLevel::province &&
         (place.zh_full.ends_with("市") || place.zh_full.ends_with("特别行政区"));
}

bool has_apostrophe(std::string_view name) {
  return name.find('\'') != std::string_view::npos;
}

std::string id_of(const Place* place) {
  return place == nullptr ? std::string() : std::string(place->id);
}

// The next larger place of each, or its successor.
std::vector<std::uint32_t> larger_places(const std::vector<Place>& places,
                                         const KeyedNumbers& by_id) {
  std::vector<std::uint32_t> above;
  for (const Place& place : places) {
    const auto found = by_id.of(hash64(place.successor.empty() ? place.parent : place.successor));
    above.push_back(found.empty() ? PlaceNameTable::nowhere : found.front());
  }
  if (const std::uint32_t place = in_a_circle(above); place != PlaceNameTable::nowhere)
    throw UserError("places.tsv: no end to the parents of " + std::string(places[place].id));
  return above;
}

PlaceNameTable make_name_table(std::string_view text) {
  std::vector<Place> places;
  std::vector<std::uint32_t> rows;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> ids;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> names;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> joined;
  read_place_rows(text, [&](const PlaceRow& row) {
    if (!row.mistake.empty()) throw_mistake(row);
    const Place& place = row.place;
    const auto at = static_cast<std::uint32_t>(places.size());
    const auto add = [&](std::string_view name) {
      names.emplace_back(hash64(name_key(name)), at);
      if (has_apostrophe(name)) joined.emplace_back(names.back().first, 0);
    };
    for (const std::string_view name : {place.zh, place.en, place.zh_full, place.en_full})
      add(name);
    for (const std::string_view name : place.aliases) add(name);
    ids.emplace_back(hash64(place.id), at);
    rows.push_back(static_cast<std::uint32_t>(place.id.data() - text.data()));
    places.push_back(place);
  });
  PlaceNameTable made{.rows = std::move(rows),
                      .by_id = keyed_numbers(std::move(ids)),
                      .by_name = keyed_numbers(std::move(names)),
                      .joined = keyed_numbers(std::move(joined))};
  made.above = larger_places(places, made.by_id);
  return made;
}

// Whether the rows are where the table has them.
bool fits(const PlaceNameTable& table, std::string_view text) {
  return std::ranges::all_of(table.rows, [&](std::uint32_t row) {
    return row > 0 && row < text.size() && text[row - 1] == '\n';
  });
}

}  // namespace

Gazetteer::Gazetteer(DataFiles files)
    : Gazetteer(std::make_shared<const DataFiles>(std::move(files))) {}

Gazetteer::Gazetteer(std::shared_ptr<const DataFiles> files, std::optional<PlaceNameTable> names)
    : files_(std::move(files)) {
  const std::string_view text = text_of(*files_, "places.tsv");
  names_ = names && fits(*names, text) ? *std::move(names) : make_name_table(text);
  places_ = std::make_unique<const PlaceStore>(text, names_.rows);
}

const Place* Gazetteer::at(std::uint32_t number) const {
  return number < places_->size() ? &(*places_)[number] : nullptr;
}

const Place* Gazetteer::find(std::string_view id) const {
  const auto found = names_.by_id.of(hash64(id));
  return found.empty() ? nullptr : at(found.front());
}

std::vector<const Place*> Gazetteer::named(std::string_view name,
                                           std::optional<PlaceLevel> level) const {
  std::vector<const Place*> found;
  if (const Place* place = find(name)) found.push_back(place);
  for (const std::uint32_t number : names_.by_name.of(hash64(name_key(name)))) {
    const Place* const place = at(number);
    if (std::ranges::find(found, place) == found.end()) found.push_back(place);
  }
  const auto has_successor_too = [&](const Place* place) {
    return !place->successor.empty() &&
           std::ranges::find(found, place->successor, &Place::id) != found.end();
  };
  const auto is_other_level = [&](const Place* place) {
    if (!level) return false;
    return *level == PlaceLevel::city ? city_of(place->id) != place->id : place->level != *level;
  };
  std::erase_if(found, is_other_level);
  std::vector<const Place*> kept;
  std::ranges::remove_copy_if(found, std::back_inserter(kept), has_successor_too);
  std::ranges::stable_sort(kept, {}, [](const Place* place) {
    return std::pair(!place->successor.empty(), place->level);
  });
  return kept;
}

const Place* Gazetteer::above(const Place& place) const {
  return at(names_.above[places_->number_of(place)]);
}

bool Gazetteer::is_in(const Place& place, const Place& larger) const {
  const Place* at = &place;
  while (at != nullptr && at != &larger) at = above(*at);
  return at != nullptr;
}

const Place* Gazetteer::province_of(const Place& place) const {
  const Place* at = &place;
  while (at != nullptr && at->level != PlaceLevel::province) at = above(*at);
  return at;
}

const Place* Gazetteer::city_of(const Place& place) const {
  const Place* county = nullptr;  // the last seen on the way up
  for (const Place* at = &place; at != nullptr; at = above(*at)) {
    if (at->level == PlaceLevel::city || is_city_province(*at)) return at;
    if (at->level == PlaceLevel::county) county = at;
  }
  return county;
}

const Place* Gazetteer::county_of(const Place& place) const {
  return place.level == PlaceLevel::county ? &place : nullptr;
}

std::string Gazetteer::province_of(std::string_view id) const {
  const Place* place = find(id);
  return place == nullptr ? std::string() : id_of(province_of(*place));
}

std::string Gazetteer::city_of(std::string_view id) const {
  const Place* place = find(id);
  return place == nullptr ? std::string() : id_of(city_of(*place));
}

std::string Gazetteer::county_of(std::string_view id) const {
  const Place* place = find(id);
  return place == nullptr ? std::string() : id_of(county_of(*place));
}

std::vector<std::string_view> Gazetteer::ancestors(std::string_view id) const {
  std::vector<std::string_view> ids;
  const Place* place = find(id);
  if (place == nullptr) return ids;
  while ((place = above(*place)) != nullptr) ids.emplace_back(place->id);
  return ids;
}

bool Gazetteer::is_joined_name(std::string_view joined) const {
  return !names_.joined.of(hash64(joined)).empty();
}

}  // namespace dragnet
