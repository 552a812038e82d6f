// The places that reports speak of: China down to counties, retired names, and the foreign places
// that matter.
//
// Read from places.tsv (see common/data/README.md). Ids are GB/T 2260 codes ("650200"), ISO 3166-2
// codes for Taiwan's cities, and "mm-kokang" and the like abroad.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/data_files.h"

namespace dragnet {

enum class PlaceLevel : std::uint8_t { province, city, county, foreign };

struct Place {
  std::string id;
  PlaceLevel level = PlaceLevel::county;
  std::string parent;                // id; empty for provinces and countries
  std::string zh;                    // short: 克拉玛依
  std::string zh_full;               // 克拉玛依市
  std::string en;                    // short: Karamay
  std::string en_full;               // Karamay City
  std::vector<std::string> aliases;  // match by themselves: Kelamayi
  std::vector<std::string> weak;  // match only beside a type word, a parent or the police: 京, Xian
  bool zh_is_word =
      false;  // the short Chinese name by itself mostly means something else: 合作, 公安
  bool en_is_word = false;    // so does the short English one: Muse, Suzhou of Anhui
  bool full_is_word = false;  // and even the full form: 城区, 市中区
  bool homograph =
      false;  // a short name is a word or another place's of today: only full forms match alone
  std::string successor;  // id, for retired names; empty for places of today
};

class Gazetteer {
 public:
  // Throws UserError "places.tsv:LINE: what is wrong".
  explicit Gazetteer(const DataFiles& files);

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

 private:
  struct Name {
    std::uint64_t hash = 0;   // of its key
    std::uint32_t place = 0;  // position in places_
    bool is_short = false;    // zh or en
  };

  void link();
  void index_names();
  void mark_homographs();
  std::span<const Name> with_hash(std::uint64_t hash) const;

  std::vector<Place> places_;
  std::vector<std::uint32_t> by_id_;  // positions in places_, sorted by id
  std::vector<std::uint32_t> above_;  // by position in places_
  std::vector<Name> names_;           // sorted by hash and place
  std::vector<std::string> joined_;   // sorted
};

// As for the vocabulary: every mistake in places.tsv, among them counts that are wrong (34
// provinces, 333 prefectures, 2,840 to 2,860 counties of today).
std::vector<std::string> place_mistakes(const DataFiles& files);

}  // namespace dragnet
