#include "indexer/place_agencies.h"

#include <algorithm>
#include <span>

#include "common/one_of.h"
#include "indexer/han_phrases.h"
#include "indexer/place_help.h"

namespace dragnet {

namespace {

bool holds_term(std::string_view characters, const PlaceText& text, std::size_t token) {
  return text.is_han(token) && characters.find(text.stream.term(token)) != characters.npos;
}

const Place& country_of(const Mention& agency) {
  return *agency.first_candidate().place;
}

bool is_in_country(const PlaceText& text, const Mention& mention, const Place& country) {
  const std::span candidates = mention.readings.front().candidates;
  return std::ranges::any_of(candidates, [&](const PlaceCandidate& candidate) {
    return text.gazetteer.is_in(*candidate.place, country);
  });
}

// 越南公安部刑事警察局, 联邦刑事警察局, 奥地利刑事局: what stands right before the name, but for
// titles, is neither its own place nor a word that leads to it (由, 昨日).
bool is_of_abroad(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t reach = 8;
  constexpr std::string_view titles = "国家皇中央最高政府警察总署内务部公安司法厅局的方队处区";
  constexpr std::string_view links =
      "与和及跟同由经向被遭据从在对到于至给请往将让获送交报知合助访是为说称指日今昨天前近后时月年"
      "此外但而并又也则因过任";
  if (!text.is_han(mention.first)) return false;
  if (text.is_cue_before(mention.first, CueKind::national)) return true;
  for (std::size_t at = mention.first; at > 0 && text.is_open(at, Gap::none); --at) {
    if (at + reach == mention.first) return true;
    if (const Mention* other = text.mention_before(at))
      return !is_in_country(text, *other, country_of(mention));
    if (!text.is_han(at - 1)) return false;
    if (!holds_term(titles, text, at - 1)) return !holds_term(links, text, at - 1);
  }
  return false;
}

// 雪州警方, 马来西亚警方: before the token.
bool names_police_abroad(const PlaceText& text, std::size_t until) {
  constexpr std::size_t reach = 120;
  for (std::size_t at = until < reach ? 1 : until - reach; at < until; ++at) {
    if (!text.is_cue_at(at, CueKind::agency) || !text.is_open(at, Gap::none)) continue;
    const Mention* owner = text.mention_before(at);
    if (owner == nullptr ? text.is_term(at - 1, "州")
                         : country_of(*owner).level == PlaceLevel::foreign)
      return true;
  }
  return false;
}

// 商业罪案调查科: police formed as those of Hong Kong are have units of that name too.
bool is_of_other_unit(const PlaceText& text, const Mention& mention) {
  static const HanPhrases malaysian = {"令吉", "大马", "马币"};
  return country_of(mention).id == place_ids::hong_kong &&
         (names_police_abroad(text, mention.first) ||
          malaysian.any_in(text.stream, 0, text.stream.size()));
}

// What is so called after the first time is the same.
bool is_called_abroad(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t most = 50;  // mentions looked at, so that long lists stay cheap
  const std::span all(text.mentions);
  const auto first = std::ranges::find_if(all.first(std::min(most, all.size())), is_country_agency);
  if (is_of_abroad(text, mention)) return true;
  if (first == all.end() || !is_country_agency(*first)) return is_of_other_unit(text, mention);
  return is_of_abroad(text, *first) || is_of_other_unit(text, *first);
}

// 曾任刑事局侦查员, 前刑事局局长; not 日前刑事局逮捕.
bool is_of_past_officer(const PlaceText& text, const Mention& mention) {
  const std::size_t first = mention.first;
  if (first == 0 || !text.is_han(first) || !text.is_open(first, Gap::none)) return false;
  if (text.is_term(first - 1, "任")) return true;
  return text.is_term(first - 1, "前") && (first == 1 || !text.is_open(first - 1, Gap::none) ||
                                           !holds_term("日目之先此稍", text, first - 2));
}

// "The FBI arrested", "arrested by the FBI", "officers of the FBI", at the head of a report; not
// "monitored by the FBI's computers".
bool is_of_report(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t head = 60;  // tokens
  constexpr std::string_view links[] = {"by", "of"};
  if (mention.first > head || is_of_helper(text, mention)) return false;
  const bool has_article = mention.first > 0 && text.is_term(mention.first - 1, "the");
  const std::size_t first = has_article ? mention.first - 1 : mention.first;
  if (first == 0 || text.stream[first].gap == Gap::sentence) return true;
  const bool is_owner = text.is_open(mention.last, Gap::blank) &&
                        text.stream.gap_text(mention.last).find('s') != std::string_view::npos;
  return !is_owner && is_one_of(links, text.stream.term(first - 1));
}

// "Her Son Met Police"
bool is_verb(const PlaceText& text, const Mention& mention) {
  const std::size_t first = mention.first;
  return text.is_term(first, "met") && first > 0 && text.is_open(first, Gap::blank) &&
         text.stream[first - 1].capitalized && !text.is_term(first - 1, "the");
}

}  // namespace

bool is_country_agency(const Mention& mention) {
  return mention.first_candidate().is_agency;
}

bool tells_country(const PlaceText& text, const Mention& mention) {
  if (is_verb(text, mention)) return false;
  if (text.is_term(mention.last - 1, "police")) return true;
  if (country_of(mention).level == PlaceLevel::foreign) return is_of_report(text, mention);
  return !is_called_abroad(text, mention) && !is_of_past_officer(text, mention) &&
         !is_of_helper(text, mention);
}

}  // namespace dragnet
