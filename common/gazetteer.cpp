#include "common/gazetteer.h"

#include <algorithm>
#include <functional>

#include "common/error.h"
#include "common/normalize.h"
#include "common/place_rows.h"

namespace dragnet {

namespace {

constexpr auto nowhere = static_cast<std::uint32_t>(-1);

std::uint64_t hash_of_key(std::string_view key) {
  return std::hash<std::string_view>()(key);
}

bool has_name(const Place& place, std::string_view key) {
  const auto is_key = [&](const std::string& name) { return name_key(name) == key; };
  return is_key(place.zh) || is_key(place.zh_full) || is_key(place.en) || is_key(place.en_full) ||
         std::ranges::any_of(place.aliases, is_key);
}

// A province that is one city.
bool is_city_province(const Place& place) {
  return place.level == PlaceLevel::province &&
         (place.zh_full.ends_with("市") || place.zh_full.ends_with("特别行政区"));
}

bool has_apostrophe(std::string_view name) {
  return name.find('\'') != std::string_view::npos;
}

std::string id_of(const Place* place) {
  return place == nullptr ? std::string() : place->id;
}

}  // namespace

Gazetteer::Gazetteer(const DataFiles& files) {
  std::vector<PlaceRow> rows = read_place_rows(text_of(files, "places.tsv"));
  places_.reserve(rows.size());
  for (PlaceRow& row : rows) {
    if (!row.mistake.empty()) {
      throw UserError("places.tsv:" + std::to_string(row.line) + ": " + row.mistake);
    }
    places_.push_back(std::move(row.place));
  }
  for (std::uint32_t at = 0; at < places_.size(); ++at) by_id_.push_back(at);
  std::ranges::stable_sort(by_id_, {}, [&](std::uint32_t at) { return places_[at].id; });
  link();
  index_names();
  mark_homographs();
}

void Gazetteer::link() {
  for (const Place& place : places_) {
    const Place* above = find(place.successor.empty() ? place.parent : place.successor);
    above_.push_back(above == nullptr ? nowhere
                                      : static_cast<std::uint32_t>(above - places_.data()));
  }
  constexpr int max_depth = 8;  // a circle would never end
  for (std::uint32_t from = 0; from < places_.size(); ++from) {
    int depth = 0;
    for (std::uint32_t at = from; at != nowhere; at = above_[at]) {
      if (++depth > max_depth) {
        throw UserError("places.tsv: no end to the parents of " + places_[from].id);
      }
    }
  }
}

void Gazetteer::index_names() {
  names_.reserve(places_.size() * 5);
  for (std::uint32_t at = 0; at < places_.size(); ++at) {
    const Place& place = places_[at];
    const auto add = [&](const std::string& name, bool is_short) {
      const std::string key = name_key(name);
      names_.push_back({.hash = hash_of_key(key), .place = at, .is_short = is_short});
      if (has_apostrophe(name)) joined_.push_back(key);
    };
    add(place.zh, true);
    if (place.zh_full != place.zh) add(place.zh_full, false);
    add(place.en, true);
    if (place.en_full != place.en) add(place.en_full, false);
    for (const std::string& alias : place.aliases) add(alias, false);
  }
  std::ranges::sort(names_, {}, [](const Name& name) { return std::pair(name.hash, name.place); });
  std::ranges::sort(joined_);
  joined_.erase(std::unique(joined_.begin(), joined_.end()), joined_.end());
}

void Gazetteer::mark_homographs() {
  for (Place& place : places_) place.homograph = place.zh_is_word || place.en_is_word;
  for (const Name& name : names_) {
    Place& place = places_[name.place];
    if (place.homograph || !name.is_short) continue;
    // A place of today that is not smaller makes the name ambiguous; a city does not suffer from
    // its counties.
    place.homograph = std::ranges::any_of(with_hash(name.hash), [&](const Name& same) {
      const Place& other = places_[same.place];
      return &other != &place && other.successor.empty() && other.level <= place.level;
    });
  }
}

std::span<const Gazetteer::Name> Gazetteer::with_hash(std::uint64_t hash) const {
  return {std::ranges::lower_bound(names_, hash, {}, &Name::hash),
          std::ranges::upper_bound(names_, hash, {}, &Name::hash)};
}

const Place* Gazetteer::find(std::string_view id) const {
  const auto id_at = [&](std::uint32_t at) -> std::string_view { return places_[at].id; };
  const auto found = std::ranges::lower_bound(by_id_, id, {}, id_at);
  return found != by_id_.end() && id_at(*found) == id ? &places_[*found] : nullptr;
}

std::vector<const Place*> Gazetteer::named(std::string_view name,
                                           std::optional<PlaceLevel> level) const {
  const std::string key = name_key(name);
  std::vector<const Place*> found;
  if (const Place* place = find(name)) found.push_back(place);
  for (const Name& same : with_hash(hash_of_key(key))) {
    const Place* place = &places_[same.place];
    if (std::ranges::find(found, place) == found.end() && has_name(*place, key)) {
      found.push_back(place);
    }
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
  const std::uint32_t at = above_[static_cast<std::size_t>(&place - places_.data())];
  return at == nowhere ? nullptr : &places_[at];
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
  return place != nullptr && place->level == PlaceLevel::county ? place->id : std::string();
}

std::vector<std::string> Gazetteer::ancestors(std::string_view id) const {
  std::vector<std::string> ids;
  const Place* place = find(id);
  if (place == nullptr) return ids;
  while ((place = above(*place)) != nullptr) ids.push_back(place->id);
  return ids;
}

bool Gazetteer::is_joined_name(std::string_view joined) const {
  return std::ranges::binary_search(joined_, joined);
}

}  // namespace dragnet
