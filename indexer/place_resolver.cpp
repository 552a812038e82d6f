#include "indexer/place_resolver.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace dragnet {

namespace {

using Candidates = std::vector<PlaceCandidate>;

bool is_word(const PlaceCandidate& candidate) {
  if (candidate.is_agency) return false;
  return candidate.is_chinese ? candidate.place->zh_is_word : candidate.place->en_is_word;
}

class Resolver {
 public:
  Resolver(const Gazetteer& gazetteer, std::vector<Mention> mentions, const NewsOutlets& outlets,
           const TokenStream& text)
      : gazetteer_(gazetteer), mentions_(std::move(mentions)), outlets_(outlets), text_(text) {}

  std::vector<Mention> run() && {
    for (std::size_t i = 0; i < mentions_.size(); ++i) {
      note_part_of_taiwan(i);
      settle(i, false);
    }
    read_title_by_text();
    for (const Mention& mention : mentions_) note(mention);
    for (std::size_t i = 0; i < mentions_.size(); ++i) settle(i, true);
    return std::move(mentions_);
  }

 private:
  // Chooses among the readings of an open mention; in the second round with what the others have
  // told.
  void settle(std::size_t at, bool is_second_round) {
    Mention& mention = mentions_[at];
    if (mention.place != nullptr) return;
    for (const PlaceNameMatch& reading : mention.readings) {
      const Place* place = choose(at, reading, is_second_round);
      if (place == nullptr) continue;
      mention.place = place;
      mention.last = reading.last;
      return;
    }
  }

  const Place* choose(std::size_t at, const PlaceNameMatch& reading, bool is_second_round) {
    if (reading.candidates.size() == 1) {  // as most have
      const PlaceCandidate& only = reading.candidates.front();
      return is_acceptable(at, reading, only, is_beside_larger(at, only)) ? only.place : nullptr;
    }
    Candidates beside;
    Candidates acceptable;
    for (const PlaceCandidate& candidate : reading.candidates) {
      const bool is_beside = is_beside_larger(at, candidate) || is_told_by_part(at, candidate);
      if (!is_acceptable(at, reading, candidate, is_beside)) continue;
      acceptable.push_back(candidate);
      if (is_beside) beside.push_back(candidate);
    }
    Candidates left =
        narrowed(beside.empty() ? without_namesakes(std::move(acceptable)) : std::move(beside));
    if (left.size() == 1) return left.front().place;
    if (left.empty() || !is_second_round) return nullptr;
    return likeliest(left);
  }

  // 台北市|中山区, 高雄市警局|中山分局: the gazetteer knows no parts of Taiwan's cities, and it is
  // none of the mainland, here and in the rest of the report.
  void note_part_of_taiwan(std::size_t at) {
    const Mention& mention = mentions_[at];
    const PlaceRole& role = mention.role;
    if (!(role.branch || role.follows) || !is_in_taiwan(mentions_[at - 1].place)) return;
    const bool is_part = role.branch || is_district(mention);
    for (const PlaceNameMatch& reading : mention.readings) {
      for (const PlaceCandidate& candidate : reading.candidates) {
        // 高雄市|凤山|区: the one of the mainland is 凤山县.
        const bool is_named_so = candidate.place->level == PlaceLevel::county;
        if ((is_part || is_named_so) && !is_in_taiwan(candidate.place))
          elsewhere_.insert(candidate.place);
      }
    }
  }

  // 大同分局, 信阳派出所 in a title mean what the text says: 大庆市公安局大同分局,
  // 哈尔滨市公安局信阳派出所.
  void read_title_by_text() {
    for (Mention& mention : mentions_) {
      if (mention.field != Field::title) return;
      if (mention.place == nullptr || mention.role.follows ||
          mention.role.agency_at != AgencyAt::behind || !is_part_elsewhere(*mention.place))
        continue;
      elsewhere_.insert(mention.place);
      mention.place = nullptr;
    }
  }

  // Whether the text names the place only as what turned out to be a part of another one.
  bool is_part_elsewhere(const Place& place) const {
    const auto is_of_place = [&](const PlaceCandidate& candidate) {
      return candidate.place == &place;
    };
    bool is_part = elsewhere_.contains(&place);
    for (const Mention& mention : mentions_) {
      if (mention.field == Field::title || !mention.may_mean(is_of_place)) continue;
      if (mention.place == &place || !(mention.role.branch || mention.role.station))
        return elsewhere_.contains(&place);
      is_part = true;
    }
    return is_part;
  }

  static bool is_in_taiwan(const Place* place) { return place != nullptr && is_of_taiwan(*place); }

  static bool is_district(const Mention& mention) {
    const PlaceCandidate& longest = mention.first_candidate();
    return longest.form == NameForm::full && longest.place->zh_full.ends_with("区");
  }

  // What stands behind the longest reading does not stand next to a shorter one: 新 in 新城公安.
  bool is_acceptable(std::size_t at, const PlaceNameMatch& reading, const PlaceCandidate& candidate,
                     bool is_beside) const {
    if (!is_beside && elsewhere_.contains(candidate.place)) return false;
    const Mention& mention = mentions_[at];
    const bool is_next_to_agency =
        mention.role.agency_at == AgencyAt::behind && reading.last == mention.last;
    switch (candidate.form) {
      case NameForm::full:
        return !candidate.place->full_is_word || is_beside;
      case NameForm::weak:
        if (is_word(candidate) || mention.role.station) return false;
        return (is_next_to_agency && !is_namesake(candidate)) ||
               is_sure_in_lower_case(at, candidate);
      case NameForm::plain:
        if (!candidate.is_chinese && !is_beside && is_namesake(candidate)) return false;
        if (is_station_elsewhere(at, candidate)) return false;
        return named_in_full_.contains(candidate.place) ||
               (is_plain_acceptable(mention.role, candidate, is_beside, is_of_counties(reading)) &&
                (is_beside || !is_town_elsewhere(at, candidate)));
    }
    return false;
  }

  // 新警方 is that of Singapore where it is named, Jordan a quarter of Hong Kong, Benin a city of
  // Nigeria.
  bool is_namesake(const PlaceCandidate& candidate) const {
    static constexpr std::pair<std::string_view, std::string_view> namesakes[] = {
        {"新疆", "新加坡"}, {"约旦", "香港"}, {"贝宁", "尼日利亚"}};
    const auto same = std::ranges::find(namesakes, std::string_view(candidate.place->zh),
                                        &std::pair<std::string_view, std::string_view>::first);
    return same != std::end(namesakes) &&
           std::ranges::any_of(mentions_, [&](const Mention& mention) {
             return mention.first_candidate().place->zh == same->second;
           });
  }

  // 福州|上街警方: a town of the city right before, which has the name of a county of another
  // province.
  bool is_town_elsewhere(std::size_t at, const PlaceCandidate& candidate) const {
    const Mention& mention = mentions_[at];
    if (at == 0 || candidate.place->level != PlaceLevel::county || !candidate.is_chinese)
      return false;
    const Mention& before = mentions_[at - 1];
    return before.field == mention.field && before.last == mention.first && mention.role.follows &&
           before.place != nullptr && before.place->level == PlaceLevel::city &&
           gazetteer_.province_of(*before.place) != gazetteer_.province_of(*candidate.place);
  }

  // 哈尔滨市公安局|信阳派出所, "the Xinyang police station": a station of the city named before, if
  // nothing before is of the province of the other one but the station itself.
  bool is_station_elsewhere(std::size_t at, const PlaceCandidate& candidate) const {
    const Mention& mention = mentions_[at];
    if (!mention.role.station || mention.role.agency_at != AgencyAt::behind ||
        candidate.place->level > PlaceLevel::city)
      return false;
    bool is_elsewhere = false;
    for (std::size_t i = 0; i < at; ++i) {
      const Place* before = mentions_[i].place;
      if (before == nullptr || before->level == PlaceLevel::foreign) continue;
      if (before == candidate.place && mentions_[i].role.station) continue;
      if (gazetteer_.province_of(*before) == gazetteer_.province_of(*candidate.place)) return false;
      is_elsewhere = is_elsewhere || before->level != PlaceLevel::province;
    }
    return is_elsewhere;
  }

  // "police in jinan", "panjin, liaoning": what stands with it tells a name without a capital.
  bool is_sure_in_lower_case(std::size_t at, const PlaceCandidate& candidate) const {
    if (candidate.is_chinese) return false;
    const PlaceRole& role = mentions_[at].role;
    const bool is_large = candidate.place->level == PlaceLevel::province ||
                          candidate.place->level == PlaceLevel::city;
    return (is_large && role.has_agency() && role.located) || is_beside_kin(at, candidate);
  }

  // Whether the name before or behind, parted by a comma at most, may be of a place that holds this
  // one or lies in it.
  bool is_beside_kin(std::size_t at, const PlaceCandidate& candidate) const {
    const auto is_kin = [&](const PlaceCandidate& other) {
      return !other.is_chinese && !is_word(other) &&
             (lies_in(*candidate.place, *other.place) || lies_in(*other.place, *candidate.place));
    };
    return any_neighbour(at, true, is_kin);
  }

  // "Police in Jinzhou" is of the city of that name, if there is one.
  static bool is_of_counties(const PlaceNameMatch& reading) {
    return std::ranges::all_of(reading.candidates, [](const PlaceCandidate& candidate) {
      return candidate.place->level == PlaceLevel::county;
    });
  }

  // The short names of counties are many and look like words: they need an agency or a larger place
  // beside them, and both if they are words (湖北|公安).
  static bool is_plain_acceptable(const PlaceRole& role, const PlaceCandidate& candidate,
                                  bool is_beside, bool is_of_counties) {
    const bool by_agency = role.has_agency() && !role.station;
    const bool is_behind = role.agency_at == AgencyAt::behind;
    switch (candidate.place->level) {
      case PlaceLevel::county:
        if (is_word(candidate)) return is_beside && is_behind;
        return is_beside || (by_agency && !role.branch &&
                             (is_behind || (is_of_counties && role.agency_at == AgencyAt::ahead &&
                                            !candidate.place->full_is_word)));
      case PlaceLevel::foreign:
        return is_beside || !is_word(candidate) || role.located || (is_behind && !role.station);
      case PlaceLevel::province:
      case PlaceLevel::city:
        return is_beside || !is_word(candidate) || by_agency;
    }
    return false;
  }

  // 河北 is the province, not the district of Tianjin, unless that stands beside its city.
  static Candidates without_namesakes(Candidates candidates) {
    const auto is_province = [](const PlaceCandidate& candidate) {
      return candidate.place->level == PlaceLevel::province;
    };
    if (std::ranges::any_of(candidates, is_province)) {
      std::erase_if(candidates, [](const PlaceCandidate& candidate) {
        return candidate.place->level == PlaceLevel::county && candidate.form != NameForm::full;
      });
    }
    return candidates;
  }

  // Drops the less sure forms, what lies in another candidate (长沙县 in 长沙), and the retired
  // beside their successors.
  Candidates narrowed(Candidates left) const {
    if (left.size() < 2) return left;
    const NameForm best = std::ranges::min_element(left, {}, &PlaceCandidate::form)->form;
    std::erase_if(left, [&](const PlaceCandidate& candidate) { return candidate.form != best; });
    const Candidates all = left;
    std::erase_if(left, [&](const PlaceCandidate& candidate) {
      return std::ranges::any_of(all, [&](const PlaceCandidate& other) {
        return lies_in(*candidate.place, *other.place) ||
               candidate.place->successor == other.place->id;
      });
    });
    return left;
  }

  // The one whose surroundings the report names most; else the only one of the largest kind.
  const Place* likeliest(const Candidates& candidates) {
    hear_outlets();
    const Place* best = nullptr;
    int best_score = 0;
    bool is_tie = false;
    for (const PlaceCandidate& candidate : candidates) {
      const int score = score_of(*candidate.place);
      if (score > best_score) {
        best = candidate.place;
        best_score = score;
        is_tie = false;
      } else if (score == best_score) {
        is_tie = true;
      }
    }
    if (best != nullptr && !is_tie) return best;
    return best_score == 0 ? only_largest(candidates) : nullptr;
  }

  // Few texts leave a name open so long.
  void hear_outlets() {
    if (std::exchange(heard_, true)) return;
    for (const std::string& id : outlets_.provinces_in(text_)) ++named_[gazetteer_.find(id)];
  }

  static const Place* only_largest(const Candidates& candidates) {
    const auto level_of = [](const PlaceCandidate& candidate) { return candidate.place->level; };
    const PlaceLevel largest = std::ranges::min(candidates, {}, level_of).place->level;
    const auto is_largest = [&](const PlaceCandidate& candidate) {
      return candidate.place->level == largest && !is_word(candidate);
    };
    if (largest == PlaceLevel::county || std::ranges::count_if(candidates, is_largest) != 1)
      return nullptr;
    return std::ranges::find_if(candidates, is_largest)->place;
  }

  int score_of(const Place& place) const {
    constexpr int of_city = 100;  // a city named counts more than many mentions of its province
    int score = 0;
    const Place* larger = &place;
    while ((larger = gazetteer_.above(*larger)) != nullptr) {
      const auto named = named_.find(larger);
      if (named == named_.end()) continue;
      score += larger->level == PlaceLevel::province ? std::min(named->second, of_city - 1)
                                                     : of_city + named->second;
    }
    return score;
  }

  bool lies_in(const Place& place, const Place& larger) const {
    if (place.level <= larger.level && place.level != PlaceLevel::foreign) return false;
    return &place != &larger && gazetteer_.is_in(place, larger);
  }

  // 贵阳市|南明, Banan District in Chongqing, Changsha, Hunan.
  bool is_beside_larger(std::size_t at, const PlaceCandidate& candidate) const {
    return any_neighbour(at, !candidate.is_chinese, [&](const PlaceCandidate& larger) {
      return larger.form != NameForm::weak && lies_in(*candidate.place, *larger.place);
    });
  }

  // "Nancheng County of Fuzhou": the city of that name that the county lies in.
  bool is_told_by_part(std::size_t at, const PlaceCandidate& candidate) const {
    const Mention& mention = mentions_[at];
    if (candidate.is_chinese || !mention.role.follows || mention.first == mentions_[at - 1].last)
      return false;
    return mentions_[at - 1].may_mean([&](const PlaceCandidate& part) {
      return part.form == NameForm::full && lies_in(*part.place, *candidate.place);
    });
  }

  // Whether a candidate of the mention before, or of the one behind, is meant.
  template <typename IsMeant>
  bool any_neighbour(std::size_t at, bool also_behind, IsMeant is_meant) const {
    // The first mention of a text follows none.
    const auto follows = [&](std::size_t i) { return mentions_[i].role.follows; };
    return (follows(at) && mentions_[at - 1].may_mean(is_meant)) ||
           (also_behind && at + 1 < mentions_.size() && follows(at + 1) &&
            mentions_[at + 1].may_mean(is_meant));
  }

  void note(const Mention& mention) {
    if (mention.place == nullptr) return;
    for (const Place* at = mention.place; at != nullptr; at = gazetteer_.above(*at)) ++named_[at];
    const bool is_full = mention.may_mean([&](const PlaceCandidate& candidate) {
      return candidate.place == mention.place && candidate.form == NameForm::full;
    });
    if (is_full) named_in_full_.insert(mention.place);
  }

  const Gazetteer& gazetteer_;
  std::vector<Mention> mentions_;
  const NewsOutlets& outlets_;
  const TokenStream& text_;
  bool heard_ = false;
  std::map<const Place*, int> named_;  // with everything inside: how often
  std::set<const Place*> named_in_full_;
  std::set<const Place*> elsewhere_;  // of which only namesakes are meant
};

}  // namespace

std::vector<Mention> resolve(const Gazetteer& gazetteer, std::vector<Mention> mentions,
                             const NewsOutlets& outlets, const TokenStream& text) {
  return Resolver(gazetteer, std::move(mentions), outlets, text).run();
}

}  // namespace dragnet
