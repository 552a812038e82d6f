#include "indexer/primary_place.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "common/one_of.h"
#include "indexer/place_aside.h"
#include "indexer/place_country_count.h"
#include "indexer/place_orders.h"

namespace dragnet {

namespace {

class MainPlace {
 public:
  MainPlace(const Gazetteer& gazetteer, const PrimaryClues& clues)
      : gazetteer_(gazetteer), clues_(clues) {}

  const Place* find() const {
    if (const Mention* title = first_of_title()) {
      if (provinces_named(Field::title) >= too_many_provinces) return nullptr;
      return narrowed(deepest_from(*title));
    }
    const Mention* agency = first_agency([](const Place&) { return true; });
    if (is_count_of_country(agency)) return island_of(agency == nullptr ? *dateline() : *agency);
    if (const Mention* local = local_agency()) return narrowed(deepest_from(*local));
    if (is_national(agency)) return nullptr;
    if (agency != nullptr) return narrowed(deepest_from(*agency));
    if (is_from_taipei() && first_acting() != nowhere) return scene_in(*island_of(*dateline()));
    if (const Mention* line = dateline()) return scene_near(*line);
    if (const Place* place = home()) return narrowed(place);
    return most_frequent();
  }

 private:
  static constexpr std::size_t too_many_provinces = 3;
  static constexpr std::size_t too_many_cities = 3;

  const PlaceText& text_of(const Mention& mention) const {
    return mention.field == Field::title ? clues_.title : clues_.text;
  }

  bool country_in_title() const {
    return !clues_.title.cues.of_kinds({CueKind::national, CueKind::country}).empty();
  }

  // News of all of Taiwan are written in Taipei, as those of the mainland in Beijing.
  bool is_from_taipei() const {
    const Mention* line = dateline();
    return line != nullptr && line->place->id == place_ids::taipei && island_of(*line) != nullptr;
  }

  // The only agency of a place tells what it will do, or there is none.
  bool is_count_of_country(const Mention* agency) const {
    const bool may_be = agency != nullptr || (is_from_taipei() && first_acting() == nowhere);
    return may_be && tells_count_of_country(clues_.text, agency);
  }

  // Taiwan where the mention is of it; else the report is of no place.
  const Place* island_of(const Mention& mention) const {
    return is_of_taiwan(*mention.place) ? gazetteer_.province_of(*mention.place) : nullptr;
  }

  // The only city of the island, if it is that of the dateline or something is done there; else all
  // of it.
  const Place* scene_in(const Place& island) const {
    const Place* city = only_city(
        [&](const Place& place) { return &place != &island && gazetteer_.is_in(place, island); });
    const bool is_scene = std::ranges::any_of(clues_.mentions, [&](const Mention& mention) {
      return city != nullptr && mention.field == Field::text && is_acting(mention) &&
             gazetteer_.city_of(*mention.place) == city && is_done_at(clues_.text, mention);
    });
    return is_scene || (city != nullptr && city == dateline()->place) ? city : &island;
  }

  // "HEFEI, May 2 (Xinhua) -- ... in Wuhu": news of a whole province are written in its capital;
  // its only other city in the first sentence, else the province where that is named there.
  const Place* scene_near(const Mention& line) const {
    constexpr std::string_view end_of_capital = "0100";
    constexpr std::size_t reach = 8;  // tokens: in the capital of east China's Anhui
    const Place* written = line.place;
    if (text_of(line).is_han(line.first) || !written->id.ends_with(end_of_capital)) return written;
    const Place* province = gazetteer_.province_of(*written);
    std::set<const Place*> cities;
    bool is_named = false;
    bool is_located = false;
    for (const Mention& mention : clues_.mentions) {
      if (mention.field != line.field || mention.first < line.last || !is_acting(mention)) continue;
      if (gazetteer_.province_of(*mention.place) != province) continue;
      const Place* city = gazetteer_.city_of(*mention.place);
      if (city == written) return written;
      if (ends_sentence(clues_.text.stream, line.last, mention.first)) continue;
      const std::size_t near = std::max(line.last, mention.first - std::min(reach, mention.first));
      if (city == nullptr && text_of(line).holds("capital", near, mention.first)) return written;
      is_named = is_named || city == nullptr;
      if (city == nullptr) continue;
      cities.insert(city);
      is_located = is_located || mention.role.located;
    }
    if (cities.size() == 1 && is_located) return *cities.begin();
    return is_named ? province : written;
  }

  // 全省公安机关, 全省共, "police across the province", before that token: what all of it has done,
  // and not that something is the first in it (全省首例) or is told by its agency (省公安厅).
  bool counts_whole_province(std::size_t until) const {
    constexpr std::string_view all[] = {"共", "各", "累"};
    const PlaceText& text = clues_.text;
    const auto counts = [&](const PlaceCue& cue) {
      if (text.is_term(cue.first, "across")) return text.is_cue_before(cue.first, CueKind::agency);
      return text.is_term(cue.first, "全") && text.is_open(cue.last, Gap::none) &&
             (text.is_cue_at(cue.last, CueKind::agency) ||
              is_one_of(all, text.stream.term(cue.last)));
    };
    return std::ranges::any_of(text.cues.of_kinds({CueKind::province}), [&](const PlaceCue& cue) {
      return cue.first < until && counts(cue);
    });
  }

  static bool is_foreign(const Mention& mention) {
    return mention.place != nullptr && mention.place->level == PlaceLevel::foreign;
  }

  static bool is_acting(const Mention& mention) {
    return mention.place != nullptr && mention.role.acts() && !is_foreign(mention);
  }

  // An agency's place before one that is only mentioned: 湖北仙桃警方赴峨眉山.
  const Mention* first_of_title() const {
    const Mention* first = nullptr;
    for (const Mention& mention : clues_.mentions) {
      if (mention.field != Field::title || !is_acting(mention)) continue;
      if (mention.role.has_agency() && !mention.role.helps) return &mention;
      if (first == nullptr) first = &mention;
    }
    return first;
  }

  // One that only helps where there is no other.
  const Mention* first_agency(const std::function<bool(const Place&)>& is_meant) const {
    const Mention* helper = nullptr;
    for (const Mention& mention : clues_.mentions) {
      if (mention.field != Field::text || !is_acting(mention) || !mention.role.has_agency() ||
          !is_meant(*mention.place)) {
        continue;
      }
      if (!mention.role.helps) return &mention;
      if (helper == nullptr) helper = &mention;
    }
    return helper;
  }

  // A report written outside the capital is about what happened there, whatever it tells of the
  // whole country.
  const Mention* local_agency() const {
    const Mention* line = dateline();
    if (line == nullptr || country_in_title()) return nullptr;
    const Place* province = gazetteer_.province_of(*line->place);
    return first_agency([&](const Place& place) {
      return province != nullptr && gazetteer_.is_in(place, *province);
    });
  }

  // 宁夏|固原市|公安局|原州区|分局: the smallest place of the chain that the mention begins or
  // stands in.
  const Place* deepest_from(const Mention& start) const {
    constexpr std::size_t max_distance = 8;  // tokens
    const TokenStream& stream = text_of(start).stream;
    const Place* deepest = start.place;
    std::size_t end = start.last;
    for (const Mention& next : clues_.mentions) {
      if (next.field != start.field || next.first < end || !is_acting(next)) continue;
      if (next.first - end > max_distance || ends_sentence(stream, end, next.first)) break;
      if (start.role.has_agency() && is_one_of_many(next, *deepest)) break;
      if (has_part_of_count(text_of(next), next) || is_one_of_several(text_of(next), next)) break;
      if (next.place != deepest && gazetteer_.is_in(*next.place, *deepest)) {
        deepest = next.place;
      } else if (!gazetteer_.is_in(*deepest, *next.place)) {
        break;
      }
      end = next.last;
    }
    return deepest;
  }

  // Where only the province is named at first: its first smaller agency, else the only city in
  // which anything is done.
  const Place* narrowed(const Place* place) const {
    const bool is_city = gazetteer_.city_of(*place) == place;
    if (place->level != PlaceLevel::province || is_city) return place;
    const auto is_inside = [&](const Place& other) {
      return &other != place && gazetteer_.is_in(other, *place);
    };
    const Mention* agency = first_agency(is_inside);
    const std::size_t first = agency == nullptr ? clues_.text.stream.size() : agency->first;
    // What else it names are examples of many.
    if (counts_whole_province(first) || agencies_of_cities(is_inside) >= too_many_cities ||
        has_example(is_inside)) {
      return place;
    }
    if (agency != nullptr) return is_one_of_many(*agency, *place) ? place : deepest_from(*agency);
    const Place* city = only_city(is_inside);
    return city == nullptr ? place : city;
  }

  bool has_example(const std::function<bool(const Place&)>& is_meant) const {
    return std::ranges::any_of(clues_.mentions, [&](const Mention& mention) {
      return is_acting(mention) && is_meant(*mention.place) &&
             has_part_of_count(text_of(mention), mention);
    });
  }

  std::size_t agencies_of_cities(const std::function<bool(const Place&)>& is_meant) const {
    std::set<const Place*> cities;
    for (const Mention& mention : clues_.mentions) {
      if (is_acting(mention) && mention.role.has_agency() && is_meant(*mention.place))
        cities.insert(gazetteer_.city_of(*mention.place));
    }
    return cities.size();
  }

  const Place* only_city(const std::function<bool(const Place&)>& is_meant) const {
    const Place* only = nullptr;
    for (const Mention& mention : clues_.mentions) {
      if (!is_acting(mention) || !is_meant(*mention.place)) continue;
      if (is_one_of_several(text_of(mention), mention)) return nullptr;
      const Place* city = gazetteer_.city_of(*mention.place);
      if (only != nullptr && city != only) return nullptr;
      only = city;
    }
    return only;
  }

  // An agency of the whole country that is named before any other speaks for all of it; a title
  // about the country may still tell of what one province does.
  bool is_national(const Mention* agency) const {
    if (agency != nullptr && is_of_many_provinces(*agency)) return true;
    const std::optional<std::size_t> national = first_national();
    if (!national && !country_in_title()) return false;
    const std::size_t provinces = provinces_named(Field::text);
    if (agency == nullptr) return (national && *national < first_acting()) || provinces != 1;
    return (national && *national < agency->first) || provinces >= too_many_provinces;
  }

  // The first agency of the whole country that speaks for itself, or leads many provinces.
  std::optional<std::size_t> first_national() const {
    const PlaceText& text = clues_.text;
    for (const PlaceCue& cue : text.cues.of_kinds({CueKind::national})) {
      if (!only_orders(text, cue) || provinces_led(cue.last) >= too_many_provinces)
        return cue.first;
    }
    return {};
  }

  // That act in the rest of the sentence: 公安部指挥北京、河北、山东警方.
  std::size_t provinces_led(std::size_t from) const {
    std::set<const Place*> provinces;
    for (const Mention& mention : clues_.mentions) {
      if (mention.field != Field::text || mention.first < from || !is_acting(mention)) continue;
      if (ends_sentence(clues_.text.stream, from, mention.first)) break;
      provinces.insert(gazetteer_.province_of(*mention.place));
    }
    return provinces.size();
  }

  // The places named from there on with at most a word between: "Shenzhen, Dongguan and Huizhou".
  std::vector<const Place*> row_from(const Mention& first) const {
    std::vector<const Place*> row;
    const auto from = static_cast<std::size_t>(&first - clues_.mentions.data());
    std::size_t end = first.first;
    for (const Mention& mention : clues_.mentions.subspan(from)) {
      if (mention.field != first.field || mention.first > end + 1 || !is_acting(mention)) break;
      row.push_back(mention.place);
      end = mention.last;
    }
    return row;
  }

  // Whether a province's agency acts in many cities: Guangdong police in Shenzhen, Foshan and
  // Zhuhai.
  bool is_one_of_many(const Mention& next, const Place& province) const {
    if (province.level != PlaceLevel::province || gazetteer_.city_of(province) == &province)
      return false;
    std::set<const Place*> cities;
    for (const Place* place : row_from(next)) {
      if (place != &province && gazetteer_.is_in(*place, province))
        cities.insert(gazetteer_.city_of(*place));
    }
    return cities.size() >= too_many_cities;
  }

  // 湖南、湖北、江西警方
  bool is_of_many_provinces(const Mention& agency) const {
    const std::vector<const Place*> row = row_from(agency);
    if (row.size() < too_many_provinces) return false;
    std::set<const Place*> provinces;
    for (const Place* place : row) provinces.insert(gazetteer_.province_of(*place));
    return provinces.size() >= too_many_provinces;
  }

  static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

  std::size_t first_acting() const {
    const auto found = std::ranges::find_if(clues_.mentions, [](const Mention& mention) {
      return mention.field == Field::text && is_acting(mention);
    });
    return found == clues_.mentions.end() ? nowhere : found->first;
  }

  // How many provinces act.
  std::size_t provinces_named(Field field) const {
    std::set<const Place*> provinces;
    for (const Mention& mention : clues_.mentions) {
      if (mention.field == field && is_acting(mention))
        provinces.insert(gazetteer_.province_of(*mention.place));
    }
    return provinces.size();
  }

  // National agencies write from Beijing about everything.
  const Mention* dateline() const {
    const auto found = std::ranges::find_if(clues_.mentions, [](const Mention& mention) {
      return mention.role.dateline && mention.place != nullptr &&
             mention.place->id != place_ids::beijing && mention.place->level != PlaceLevel::foreign;
    });
    return found == clues_.mentions.end() ? nullptr : &*found;
  }

  // 民警从昆明抓获三人，押解回杭州: where those who went there came from. Of several such places
  // none.
  const Place* home() const {
    const Place* home = nullptr;
    for (const Mention& mention : clues_.mentions) {
      if (mention.field != Field::text || !is_acting(mention) ||
          !is_brought_to(clues_.text, mention))
        continue;
      const Place* place = deepest_from(mention);
      const bool is_other = std::ranges::any_of(
          row_from(mention), [&](const Place* other) { return !gazetteer_.is_in(*place, *other); });
      if (is_other || (home != nullptr && !gazetteer_.is_in(*home, *place))) return nullptr;
      if (home == nullptr) home = place;
    }
    return home;
  }

  // The city with the most mentions, a province where no city in it is named; none if two are even.
  const Place* most_frequent() const {
    std::map<const Place*, int> counts;
    int at_home = 0;
    int abroad = 0;  // a report that names more of these is of another country's police
    for (const Mention& mention : clues_.mentions) {
      const bool is_part = mention.role.follows && is_foreign(*(&mention - 1));  // 印尼雅加达
      const bool is_told = (mention.role.acts() || mention.role.is_of_persons()) && !is_part;
      if (is_foreign(mention) && is_told && !is_nationality(text_of(mention), mention)) ++abroad;
      if (!is_acting(mention)) continue;
      ++at_home;
      ++counts[city_or_province(*mention.place)];
    }
    if (abroad > at_home) return nullptr;
    std::erase_if(counts, [&](const auto& each) {
      return std::ranges::any_of(counts, [&](const auto& other) {
        return other.first != each.first && gazetteer_.is_in(*other.first, *each.first);
      });
    });
    const bool is_of_province = !clues_.text.cues.of_kinds({CueKind::province}).empty();
    if (counts.size() > 1 && is_of_province && provinces_named(Field::text) == 1)
      return gazetteer_.province_of(*counts.begin()->first);
    const auto count = [](const auto& each) { return each.second; };
    const auto most = std::ranges::max_element(counts, {}, count);
    if (most == counts.end() || std::ranges::count(counts, most->second, count) > 1) return nullptr;
    return most->first;
  }

  const Place* city_or_province(const Place& place) const {
    const Place* city = gazetteer_.city_of(place);
    return city == nullptr ? gazetteer_.province_of(place) : city;
  }

  const Gazetteer& gazetteer_;
  const PrimaryClues& clues_;
};

}  // namespace

const Place* find_main_place(const Gazetteer& gazetteer, const PrimaryClues& clues) {
  return MainPlace(gazetteer, clues).find();
}

PrimaryPlace primary_place_of(const Gazetteer& gazetteer, const Place& place) {
  return {.province = gazetteer.province_of(place.id),
          .city = gazetteer.city_of(place.id),
          .county = gazetteer.county_of(place.id)};
}

}  // namespace dragnet
