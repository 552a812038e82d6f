// The places that reports speak of: China down to counties, retired names, and the foreign places
// that matter.
//
// Read from places.tsv (see common/data/README.md). Ids are GB/T 2260 codes ("650200"), ISO 3166-2
// codes for Taiwan's cities, and "mm-kokang" and the like abroad.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/data_files.h"
#include "common/key_table.h"
#include "common/name_tables.h"

namespace dragnet {

enum class PlaceLevel : std::uint8_t { province, city, county, foreign };

// The texts are those of the file and live as long as the gazetteer.
struct Place {
  std::string_view id;
  PlaceLevel level = PlaceLevel::county;
  std::string_view parent;                // id; empty for provinces and countries
  std::string_view zh;                    // short: 克拉玛依
  std::string_view zh_full;               // 克拉玛依市
  std::string_view en;                    // short: Karamay
  std::string_view en_full;               // Karamay City
  std::vector<std::string_view> aliases;  // match by themselves: Kelamayi
  std::vector<std::string_view>
      weak;  // match only beside a type word, a parent or the police: 京, Xian
  bool zh_is_word =
      false;  // the short Chinese name by itself mostly means something else: 合作, 公安
  bool en_is_word = false;    // so does the short English one: Muse, Suzhou of Anhui
  bool full_is_word = false;  // and even the full form: 城区, 市中区
  bool homograph =
      false;  // a short name is a word or another place's of today: only full forms match alone
  std::string_view successor;  // id, for retired names; empty for places of today
};

class Gazetteer {
 public:
  // Throws UserError "places.tsv:LINE: what is wrong".
  explicit Gazetteer(DataFiles files);
  // names: what name_table() of these files was.
  explicit Gazetteer(std::shared_ptr<const DataFiles> files,
                     std::optional<PlaceNameTable> names = {});

  const std::vector<Place>& places() const { return places_; }
  const Place* find(std::string_view id) const;  // null when there is none
  // The places with that id or any name (compared by name_key, every level, weak names left out);
  // the larger before the smaller. A retired place is left out where its successor has the name
  // too. With a level, what is a unit of that level: for city also a municipality, Hong Kong, Macao
  // and a county-level unit directly under a province. Several where the name is ambiguous.
  std::vector<const Place*> named(std::string_view name,
                                  std::optional<PlaceLevel> level = {}) const;

  // The unit of that level that the place is or lies in; null, and for ids empty, when there is
  // none. City: a municipality, Hong Kong and Macao are their own city, and so is a county-level
  // unit directly under a province.
  const Place* province_of(const Place& place) const;
  const Place* city_of(const Place& place) const;
  std::string province_of(std::string_view id) const;
  std::string city_of(std::string_view id) const;
  std::string county_of(std::string_view id) const;
  // The next larger place, for a retired one its successor; null at the top. place: one of
  // places().
  const Place* above(const Place& place) const;
  // Whether the place lies in the larger one, or is it.
  bool is_in(const Place& place, const Place& larger) const;
  // Ids from near to far, without the place itself. Those of a retired place begin with its
  // successor.
  std::vector<std::string> ancestors(std::string_view id) const;

  // True when the folded, joined form ("xian" of Xi'an) is the name of a place.
  bool is_joined_name(std::string_view joined) const;

  const PlaceNameTable& name_table() const { return names_; }

 private:
  void link();

  std::shared_ptr<const DataFiles> files_;
  std::vector<Place> places_;
  KeyTable by_id_;                    // hash of the id -> position in places_
  std::vector<std::uint32_t> above_;  // by position in places_
  PlaceNameTable names_;
};

// As for the vocabulary: every mistake in places.tsv, among them counts that are wrong (34
// provinces, 333 prefectures, 2,840 to 2,860 counties of today).
std::vector<std::string> place_mistakes(const DataFiles& files);

}  // namespace dragnet
