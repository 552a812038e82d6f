#include "indexer/place_home.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "common/one_of.h"
#include "indexer/han_phrases.h"
#include "indexer/place_aside.h"
#include "indexer/quotes.h"

namespace dragnet {

namespace {

// Past the smaller places and the type words behind a place: 福建|漳州|人.
std::size_t behind_bridges(const PlaceText& text, std::size_t at) {
  constexpr int most_steps = 12;
  for (int i = 0; i < most_steps && text.is_open(at, Gap::blank); ++i) {
    if (const Mention* other = text.mention_at(at)) {
      at = other->last;
    } else if (const auto cue = text.cues.at(at); cue && cue->kind == CueKind::bridge) {
      at = cue->last;
    } else {
      break;
    }
  }
  return at;
}

// A relative of whom nothing is told that he does: not 在无锡的姐姐报警, and it is
// no home of theirs where somebody is caught: 亲戚家中.
bool is_kin_at(const PlaceText& text, std::size_t at) {
  constexpr std::size_t reach = 3;
  static const HanPhrases kin = {"儿子", "女儿", "女婿", "儿媳", "孙子", "孙女", "外孙", "侄子",
                                 "侄女", "外甥", "亲戚", "哥哥", "弟弟", "姐姐", "妹妹"};
  static const HanPhrases deeds = {"报警", "求助", "识破", "发现", "被骗", "家中"};
  const std::size_t size = kin.size_at(text.stream, at);
  return size > 0 && !deeds.any_in(text.stream, at + size, at + size + reach);
}

bool is_person_at(const PlaceText& text, std::size_t at) {
  return text.is_cue_at(at, CueKind::person) || is_kin_at(text, at);
}

bool has_person_ahead(const PlaceText& text, std::size_t from) {
  constexpr std::size_t reach = 4;
  for (std::size_t at = from; at < from + reach && text.is_open(at, Gap::blank); ++at) {
    if (is_person_at(text, at)) return true;
  }
  return false;
}

// 在安徽的女婿, 给在河南的“儿子”: whose home it is stands behind 的.
bool is_home_of_person(const PlaceText& text, std::size_t from) {
  if (!text.is_term(from - 1, "的")) return false;
  if (has_person_ahead(text, from)) return true;
  return text.is_open(from, Gap::mark) && opens_quote(text.stream.gap_text(from)) &&
         is_person_at(text, from);
}

// 某小区居民, 某酒店打工: the house, a cue, is where a person lives or works; but the staff of a
// bank's 某营业厅 act there.
bool is_house_of_person(const PlaceText& text, std::size_t at) {
  static const HanPhrases persons = {"居民", "住户", "业主", "员工", "店员", "经理",
                                     "打工", "工作", "务工", "招工", "上班"};
  constexpr std::string_view branches[] = {"厅", "点", "行"};
  if (!text.is_term(at, "某")) return false;
  const std::optional<PlaceCue> house = text.cues.at(at);
  return house && house->kind == CueKind::other &&
         !is_one_of(branches, text.stream.term(house->last - 1)) &&
         persons.size_at(text.stream, house->last) > 0;
}

// "12 Myanmar nationals", "a Myanmar national who"; not "Myanmar National Police", "Myanmar
// national security police".
bool is_national_at(const PlaceText& text, std::size_t at) {
  if (text.is_term(at, "nationals")) return true;
  if (!text.is_term(at, "national") || text.stream[at].capitalized) return false;
  constexpr std::string_view words_behind[] = {"aged", "and", "at",   "born", "for",
                                               "from", "has", "in",   "is",   "on",
                                               "to",   "was", "were", "who",  "with"};
  const std::size_t behind = at + 1;
  return !text.is_open(behind, Gap::blank) || text.stream[behind].capitalized ||
         is_one_of(words_behind, text.stream.term(behind));
}

// Where the place begins that stands before the mention and holds it or lies in it: "from Zhuzhou,
// Hunan", "from Hunan Zhuzhou", "from Zhuzhou in Hunan".
std::size_t begin_of_pair(const PlaceText& text, const Mention& mention) {
  if (!mention.role.follows) return mention.first;
  const Mention& other = *std::prev(text.mention_from(mention.first));
  const bool is_pair = other.may_mean([&](const PlaceCandidate& one) {
    return mention.may_mean([&](const PlaceCandidate& two) {
      return text.gazetteer.is_in(*one.place, *two.place) ||
             text.gazetteer.is_in(*two.place, *one.place);
    });
  });
  return is_pair ? other.first : mention.first;
}

// "13 Taiwan people"; not "Taiwan People's Court".
bool is_counted_people(const PlaceText& text, const Mention& mention) {
  return text.is_term(mention.last, "people") && text.is_open(mention.last, Gap::blank) &&
         !text.is_term(mention.last + 1, "s") && mention.first > 0 &&
         text.stream[mention.first - 1].kind == TokenKind::number;
}

// "The Taiwan suspects", 抓获台湾嫌疑人: `at` is behind the name. Not "in Wuhan suspects were".
bool is_suspect_at(const PlaceText& text, const Mention& mention, std::size_t at) {
  constexpr std::string_view suspects[] = {"suspect", "suspects"};
  constexpr std::string_view counts[] = {"名", "个", "位", "获", "捕", "中"};
  static const HanPhrases han_suspects = {"嫌疑人", "犯罪嫌疑", "嫌犯", "疑犯"};
  if (mention.first == 0 || !text.is_open(at, Gap::blank)) return false;
  if (!text.is_han(mention.first))
    return is_one_of(suspects, text.stream.term(at)) && !mention.role.located;
  return han_suspects.size_at(text.stream, at) > 0 &&
         is_one_of(counts, text.stream.term(mention.first - 1));
}

// "telecom fraud from northern Myanmar": where a crime is run; one gang is at home there.
bool is_crime_before(const PlaceText& text, std::size_t preposition) {
  constexpr std::string_view crimes[] = {"calls", "crime", "crimes", "fraud", "frauds",
                                         "gangs", "rings", "scam",   "scams", "syndicates"};
  return preposition > 0 && text.is_open(preposition, Gap::blank) &&
         is_one_of(crimes, text.stream.term(preposition - 1));
}

// "flown in from Jakarta, Indonesia", "brought 32 suspects to Beijing from": where they were
// caught.
bool is_motion_before(const PlaceText& text, std::size_t preposition) {
  constexpr std::string_view motions[] = {"back",       "brought",   "deported",   "escorted",
                                          "extradited", "flew",      "flown",      "flying",
                                          "home",       "received",  "in",         "repatriated",
                                          "returned",   "returning", "transferred"};
  constexpr std::string_view far_motions[] = {
      "bring",       "bringing", "brought",   "carrying",  "deport",     "deported",
      "escort",      "escorted", "escorting", "extradite", "extradited", "flew",
      "flight",      "flights",  "flown",     "fly",       "freed",      "repatriate",
      "repatriated", "send",     "sent",      "taken"};
  constexpr std::size_t reach = 8;
  if (preposition == 0) return false;
  if (is_one_of(motions, text.stream.term(preposition - 1)) ||
      (text.is_open(preposition, Gap::blank) && text.mention_before(preposition) != nullptr))
    return true;
  for (std::size_t at = preposition; at > 0 && at + reach > preposition; --at) {
    if (!text.is_open(at, Gap::blank)) return false;
    if (is_one_of(far_motions, text.stream.term(at - 1))) return true;
  }
  return false;
}

// "Brought back nine suspects from Manila", "from Jakarta, Indonesia": where they were caught
// abroad.
bool are_suspects_from_abroad(const PlaceText& text, const Mention& mention,
                              std::size_t preposition) {
  constexpr std::string_view suspects[] = {"fraudsters", "fugitive", "fugitives", "nationals",
                                           "scammers",   "suspect",  "suspects",  "swindlers"};
  return mention.first_candidate().place->level == PlaceLevel::foreign && preposition > 0 &&
         text.is_open(preposition, Gap::blank) &&
         (is_one_of(suspects, text.stream.term(preposition - 1)) ||
          text.mention_at(mention.last) != nullptr);
}

// "a man from Hunan"; but "brought 32 suspects from Manila", where they were caught.
bool is_from(const PlaceText& text, const Mention& mention) {
  const std::size_t first = begin_of_pair(text, mention);
  if (first == 0) return false;
  const std::size_t from = first - 1;
  return text.is_term(from, "from") && !is_crime_before(text, from) &&
         !is_officer_before(text, from) &&
         ((first == mention.first && !are_suspects_from_abroad(text, mention, from)) ||
          !is_motion_before(text, from));
}

}  // namespace

bool is_officer_before(const PlaceText& text, std::size_t preposition) {
  constexpr std::string_view officers[] = {"agents",        "clerk",    "detectives",
                                           "investigators", "officers", "police"};
  constexpr std::string_view others[] = {"cheated",  "conned", "deceived",  "defrauded", "duped",
                                         "estate",   "former", "insurance", "retired",   "scammed",
                                         "swindled", "travel", "tricked"};
  constexpr std::size_t reach = 6;
  if (preposition == 0 || !text.is_open(preposition, Gap::blank) ||
      !is_one_of(officers, text.stream.term(preposition - 1)))
    return false;
  for (std::size_t at = preposition - 1; at > 0 && at + reach > preposition; --at) {
    if (!text.is_open(at, Gap::blank)) break;
    if (is_one_of(others, text.stream.term(at - 1))) return false;
  }
  return true;
}

bool is_home(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t reach = 4;
  const std::size_t at = behind_bridges(text, mention.last);
  if (text.is_open(at, Gap::blank) &&
      (text.is_cue_at(at, CueKind::person) || is_national_at(text, at)))
    return true;
  if (at > mention.last && is_home_of_person(text, at)) return true;
  if (is_house_of_person(text, at)) return true;
  if (is_suspect_at(text, mention, at) || is_counted_people(text, mention)) return true;
  if (is_behind(text, mention, CueKind::origin, reach)) return true;
  return is_from(text, mention) || (mention.first > 0 && text.is_term(mention.first - 1, "of") &&
                                    text.is_cue_before(mention.first - 1, CueKind::person));
}

}  // namespace dragnet
