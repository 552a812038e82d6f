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
  bool en_is_word = false;    // so does the short English one: Muse, Suzhou of Anhui
  bool full_is_word = false;  // and even the full form: 城区, 市中区
  bool homograph =
      false;  // a short name is a word or another place's of today: only full forms match alone
  std::string_view successor;  // id, for retired names; empty for places of today
};

}  // namespace dragnet
