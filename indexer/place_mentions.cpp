#include "indexer/place_mentions.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "common/one_of.h"
#include "indexer/place_role.h"

namespace dragnet {

namespace {

// 县级 and 区域 are words of their own; 兴县 inside 振兴县域 is none.
bool is_cut_off(const PlaceText& text, const PlaceNameMatch& match) {
  if (!text.is_han(match.first) || !text.is_han(match.last)) return false;
  if (!text.is_open(match.last, Gap::none)) return false;
  return text.is_term(match.last, "级") || text.is_term(match.last, "域");
}

// 启东市南阳镇 is no part of the city of Nanyang. A county's name before 镇 is left alone: many
// counties have such a town.
bool is_town(const PlaceText& text, const PlaceNameMatch& match) {
  constexpr std::string_view seconds = "江平远雄海原安赉坪沅宁康巴压守定静痛村";  // 镇江, 镇压
  if (!text.is_open(match.last, Gap::none) || !text.is_term(match.last, "镇")) return false;
  const bool is_city = std::ranges::all_of(match.candidates, [](const PlaceCandidate& candidate) {
    return candidate.form == NameForm::plain && candidate.place->level == PlaceLevel::city;
  });
  const std::size_t behind = match.last + 1;
  const bool begins_word = text.is_open(behind, Gap::none) && text.is_han(behind) &&
                           seconds.find(text.stream.term(behind)) != seconds.npos;
  return is_city && !begins_word;
}

// 新 in 高新警方, 港 in 空港分局: an abbreviation before an agency is none within a longer word.
bool is_inside_word(const PlaceText& text, const PlaceNameMatch& match) {
  constexpr std::size_t reach = 3;
  const std::size_t at = match.first;
  if (match.last != at + 1 || at == 0 || !text.is_han(at) || !text.is_open(at, Gap::none) ||
      !text.is_cue_at(match.last, CueKind::agency)) {
    return false;
  }
  for (std::size_t from = at < reach ? 0 : at - reach; from < at; ++from) {
    const std::optional<PlaceCue> cue = text.cues.at(from);
    if (cue && cue->kind == CueKind::bridge && cue->last == match.last) return true;
  }
  return false;
}

// 海港警方, 港警總隊: of a port. 港警 that opens a clause are those of Hong Kong.
bool is_police_of_port(const PlaceText& text, const PlaceNameMatch& match) {
  constexpr std::string_view units = "总局所队分";
  const bool opens = match.first == 0 || !text.is_open(match.first, Gap::none);
  const std::size_t behind = match.last + 1;
  return !opens || (text.is_open(behind, Gap::none) &&
                    units.find(text.stream.term(behind)) != std::string_view::npos);
}

// 新警 is a new officer; 新警方, 川新警务合作 and 援新警察 are of Xinjiang.
bool is_new_officer(const PlaceText& text, const PlaceNameMatch& match) {
  constexpr std::string_view before_place =
      "援驻赴甘青川陕宁蒙豫粤苏浙鲁冀晋湘鄂皖赣闽桂黔滇藏琼京津沪渝辽吉黑";
  constexpr std::string_view behind_police = "方务力企航用察";
  const auto is_one_of_these = [&](std::size_t token, std::string_view characters) {
    return token < text.stream.size() && text.stream[token].kind == TokenKind::han &&
           characters.find(text.stream.term(token)) != std::string_view::npos;
  };
  return !is_one_of_these(match.last + 1, behind_police) &&
         (match.first == 0 || !is_one_of_these(match.first - 1, before_place));
}

// 新警, 港警: of one character right before 警, and no police of that place.
bool is_other_police(const PlaceText& text, const PlaceNameMatch& match) {
  if (match.last != match.first + 1 || !text.is_term(match.last, "警") ||
      !text.is_open(match.last, Gap::none)) {
    return false;
  }
  return (text.is_term(match.first, "新") && is_new_officer(text, match)) ||
         (text.is_term(match.first, "港") && is_police_of_port(text, match));
}

// 公安 is the police far more often than the county; 推广安装 has nothing of 广安, 长治久安 nothing
// of 长治, 中新网 nothing of 新.
bool is_other_word(const PlaceText& text, const PlaceNameMatch& match) {
  const Cues& cues = text.cues;
  constexpr std::size_t reach = 4;
  const std::optional<PlaceCue> here = cues.at(match.first);
  const bool is_police = here && here->kind == CueKind::agency && here->last >= match.last;
  if (is_police && !match.candidates.front().is_agency) return true;
  for (std::size_t at = match.first < reach ? 0 : match.first - reach; at <= match.first; ++at) {
    if (!cues.may_be_other_at(at)) continue;
    const std::optional<PlaceCue> cue = cues.at(at);
    if (cue && cue->kind == CueKind::source && at < match.first && cue->last >= match.last)
      return true;
    if (!cue || cue->kind != CueKind::other) continue;
    const bool is_parted = text.is_han(match.first) && !text.is_open(match.first, Gap::none);
    if (is_parted && at < match.first) continue;  // 5月3日电 台湾警方
    if (at == match.first ? cue->last > match.last : cue->last > match.first) return true;
  }
  return false;
}

// "HK$3 million"
bool is_of_money(const PlaceText& text, const PlaceNameMatch& match) {
  return match.last < text.stream.size() && text.stream[match.last].kind == TokenKind::number &&
         !text.is_han(match.first) && text.stream.gap_text(match.last).starts_with('$');
}

bool is_minor(const PlaceNameMatch& match) {
  return std::ranges::all_of(match.candidates, [](const PlaceCandidate& candidate) {
    return candidate.form == NameForm::weak ||
           (candidate.form == NameForm::plain && candidate.place->level == PlaceLevel::county);
  });
}

// The port of the place before it, whose police come next: 天津|港|公安局.
bool is_port(const PlaceText& text, const std::vector<Mention>& before,
             const PlaceNameMatch& match) {
  return text.is_term(match.first, "港") && match.last == match.first + 1 && !before.empty() &&
         before.back().last == match.first && before.back().last - before.back().first > 1 &&
         text.is_open(match.first, Gap::none) && text.is_cue_at(match.last, CueKind::agency);
}

// Names overlap: 上海|南 is not 海南. The first wins, then the longer, but a county's short name,
// which may be a common word, gives way to a surer name that begins inside it and goes on behind
// (和平|凉); 宁 is none in 安宁, 眉山 none in 峨眉山.
std::vector<Mention> take_names(const PlaceText& text, Field field) {
  const std::span<const PlaceNameMatch> matches = text.names.matches;
  std::vector<Mention> mentions;
  mentions.reserve(matches.size());
  std::size_t free_from = 0;
  for (std::size_t i = 0; i < matches.size();) {
    std::size_t end = i;
    while (end < matches.size() && matches[end].first == matches[i].first) ++end;
    const PlaceNameMatch& longest = matches[i];
    const bool gives_way = is_minor(longest) && end < matches.size() &&
                           matches[end].first < longest.last && matches[end].last > longest.last &&
                           !is_minor(matches[end]);
    if (longest.first >= free_from && !gives_way && !is_port(text, mentions, longest)) {
      Mention mention;
      mention.field = field;
      mention.first = longest.first;
      mention.last = longest.last;
      mention.readings = matches.subspan(i, end - i);
      free_from = mention.last;
      mentions.push_back(mention);
    }
    i = end;
  }
  return mentions;
}

struct Regions {
  std::string_view country;
  std::vector<std::string_view> names;
};

// Behind the names of their towns, many of which are named after cities elsewhere.
std::string_view country_of_region(const PlaceText& text, std::size_t at) {
  static const std::vector<Regions> regions = {
      {"us", {"alabama",      "alaska",       "arizona",        "arkansas",     "california",
              "colorado",     "connecticut",  "delaware",       "florida",      "georgia",
              "idaho",        "illinois",     "indiana",        "iowa",         "kansas",
              "kentucky",     "louisiana",    "maine",          "maryland",     "massachusetts",
              "michigan",     "minnesota",    "mississippi",    "missouri",     "montana",
              "nebraska",     "nevada",       "new hampshire",  "new jersey",   "new mexico",
              "new york",     "ohio",         "oklahoma",       "oregon",       "pennsylvania",
              "queens",       "tennessee",    "texas",          "utah",         "vermont",
              "virginia",     "washington",   "wisconsin",      "wyoming",      "north carolina",
              "north dakota", "rhode island", "south carolina", "south dakota", "west virginia"}},
      {"ca",
       {"alberta", "british columbia", "manitoba", "new brunswick", "nova scotia", "ontario"}},
      {"au", {"new south", "queensland", "tasmania", "victoria"}},
      {"gb",
       {"cornwall", "devon", "kent", "lincolnshire", "north yorkshire", "scotland", "somerset",
        "surrey", "west yorkshire"}},
      {"za", {"eastern cape", "gauteng", "kwazulu natal", "western cape"}},
      {"ph", {"bukidnon", "butuan", "camarines sur", "cebu", "isabela", "nueva ecija"}},
  };
  const std::string_view first = text.stream.term(at);
  const std::string two = at + 1 < text.stream.size()
                              ? std::string(first).append(" ").append(text.stream.term(at + 1))
                              : std::string();
  for (const Regions& of : regions)
    if (is_one_of(of.names, first) || is_one_of(of.names, two)) return of.country;
  return {};
}

std::string_view country_of(const Place& place) {
  constexpr std::size_t country_size = 2;  // of ids
  return std::string_view(place.id).substr(0, country_size);
}

// "Paris, Texas", "Lagos, Portugal": a town with the name of a city, told by what stands behind the
// comma; not "Paris, Texas and Ohio".
bool is_town_elsewhere(const PlaceText& text, std::size_t index) {
  const Mention& mention = text.mentions[index];
  const PlaceCandidate& city = mention.first_candidate();
  const std::size_t at = mention.last;
  if (city.is_chinese || city.is_agency || city.place->level != PlaceLevel::foreign) return false;
  if (at >= text.stream.size() || !text.stream[at].capitalized || text.stream.gap_text(at) != ", ")
    return false;
  std::string_view country = country_of_region(text, at);
  std::size_t end = at + 1;
  if (index + 1 < text.mentions.size() && text.mentions[index + 1].first == at) {
    const Mention& behind = text.mentions[index + 1];
    const PlaceCandidate& larger = behind.first_candidate();
    const bool is_country = larger.place->level == PlaceLevel::foreign && !larger.is_agency &&
                            larger.place->parent.empty();
    if (country.empty() && is_country && !city.place->parent.empty())
      country = country_of(*larger.place);
    end = behind.last;
  }
  const bool is_list =
      text.is_term(end, "and") || (end < text.stream.size() && text.stream[end].capitalized &&
                                   text.stream.gap_text(end) == ", ");
  const auto is_there = [&](const PlaceCandidate& candidate) {
    return country_of(*candidate.place) == country;
  };
  if (country.empty() || is_list) return false;
  if (std::ranges::none_of(mention.readings.front().candidates, is_there)) return true;
  // "Wyoming, Michigan"
  return text.stream.term(mention.first) != text.stream.term(at) &&
         country_of_region(text, mention.first) == country;
}

// "Jalan Ipoh", "Hotel Istanbul"
bool is_named_after(const PlaceText& text, const Mention& mention) {
  constexpr std::string_view kinds[] = {"hotel", "jalan", "menara", "taman"};
  const std::size_t first = mention.first;
  return first > 0 && text.is_open(first, Gap::blank) && text.stream[first - 1].capitalized &&
         is_one_of(kinds, text.stream.term(first - 1));
}

// What tells them are the mentions beside them, so that all are found before any goes.
void leave_out_namesakes(PlaceText& text) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < text.mentions.size(); ++i)
    if (is_town_elsewhere(text, i) || is_named_after(text, text.mentions[i]))
      found.push_back(text.mentions[i].first);
  if (found.empty()) return;
  std::erase_if(text.mentions, [&](const Mention& mention) {
    return std::ranges::find(found, mention.first) != found.end();
  });
}

// A weak Chinese name right before no agency means nothing (place_resolver.cpp) whatever its role,
// and most are such: 新, 台.
bool is_idle(const PlaceText& text, const Mention& mention) {
  const auto is_weak = [](const PlaceNameMatch& reading) {
    return std::ranges::all_of(reading.candidates, [](const PlaceCandidate& candidate) {
      return candidate.form == NameForm::weak && candidate.is_chinese && !candidate.is_agency;
    });
  };
  return std::ranges::all_of(mention.readings, is_weak) &&
         !(text.is_open(mention.last, Gap::blank) && text.is_cue_at(mention.last, CueKind::agency));
}

}  // namespace

PlaceText read_mentions(const Gazetteer& gazetteer, const PlaceNames& names, const PlaceCues& cues,
                        const TokenStream& stream, Field field) {
  PlaceText text{.gazetteer = gazetteer,
                 .stream = stream,
                 .cues = cues.in(stream),
                 .names = names.find(stream)};
  std::erase_if(text.names.matches, [&](const PlaceNameMatch& match) {
    return is_cut_off(text, match) || is_town(text, match) || is_other_word(text, match) ||
           is_inside_word(text, match) || is_other_police(text, match) || is_of_money(text, match);
  });
  text.mentions = take_names(text, field);
  leave_out_namesakes(text);
  text.begins_mention.resize(stream.size());
  for (const Mention& mention : text.mentions) text.begins_mention[mention.first] = true;

  for (std::size_t i = 0; i < text.mentions.size(); ++i) {
    if (!is_idle(text, text.mentions[i])) text.mentions[i].role = role_of(text, i);
  }
  return text;
}

}  // namespace dragnet
