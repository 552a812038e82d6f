// A place, as a row of places.tsv tells of it (see common/data/README.md).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace dragnet {

enum class PlaceLevel : std::uint8_t { province, city, county, foreign };

// The texts are those of the file and live as long as it does.
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
  bool en_is_word = false;     // so does the short English one: Muse, Suzhou of Anhui
  bool full_is_word = false;   // and even the full form: 城区, 市中区
  std::string_view successor;  // id, for retired names; empty for places of today
};

// Ids of places with rules of their own.
namespace place_ids {
inline constexpr std::string_view beijing = "110000";
inline constexpr std::string_view taiwan = "710000";
inline constexpr std::string_view taipei = "TW-TPE";
inline constexpr std::string_view hong_kong = "810000";
inline constexpr std::string_view macao = "820000";
}  // namespace place_ids

// Whether it is Taiwan or one of its cities.
inline bool is_of_taiwan(const Place& place) {
  return place.id == place_ids::taiwan || place.parent == place_ids::taiwan;
}

}  // namespace dragnet
