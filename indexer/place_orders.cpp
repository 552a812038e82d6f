#include "indexer/place_orders.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "common/one_of.h"
#include "indexer/han_phrases.h"

namespace dragnet {

namespace {

// 根据公安部部署, 公安部督办, "under the command of the Ministry": it gives an order to those who
// act.
bool is_behind_others(const PlaceText& text, const PlaceCue& cue) {
  constexpr std::string_view before[] = {"据",       "照",        "command",     "deployment",
                                         "guidance", "direction", "supervision", "supervised"};
  constexpr std::string_view behind[] = {"督", "挂", "交", "指"};
  constexpr std::size_t reach = 3;
  for (std::size_t at = cue.first; at > 0 && at + reach > cue.first; --at) {
    if (!text.is_open(at, Gap::blank)) break;
    if (is_one_of(before, text.stream.term(at - 1))) return true;
  }
  if (text.is_open(cue.last, Gap::blank) && text.is_term(cue.last, "supervised")) return true;
  return text.is_open(cue.last, Gap::none) && is_one_of(behind, text.stream.term(cue.last));
}

// 在公安部“云剑”行动中，宜宾警方…; 记者从公安部获悉，宜宾市公安局…: an adverbial before an agency
// of a place, which acts.
bool is_adverbial(const PlaceText& text, const PlaceCue& cue) {
  constexpr std::size_t longest = 30;  // tokens
  constexpr std::string_view ends[] = {"下", "中", "来", "后", "悉", "导", "署", "挥"};
  std::size_t at = cue.last;
  while (at < cue.last + longest && text.is_open(at, Gap::mark)) ++at;
  if (at == cue.last || !text.is_open(at, Gap::clause)) return false;
  const Mention* next = text.mention_at(at);
  return next != nullptr && next->role.has_agency() && is_one_of(ends, text.stream.term(at - 1));
}

// Whether no agency of another city of the country, or of a whole province, follows before the
// token, nor 全国 or 各地.
bool is_only_agency(const PlaceText& text, const Mention& agency, std::size_t last) {
  static const HanPhrases wholes = {"全国", "各地"};
  const auto area_of = [&](const Mention& mention) {
    const Place* place = mention.first_candidate().place;
    const Place* city = text.gazetteer.city_of(*place);
    return city == nullptr ? place : city;
  };
  const Place* own = area_of(agency);
  const auto behind = std::next(text.mention_from(agency.first));
  return !wholes.any_in(text.stream, agency.last, last) &&
         std::none_of(behind, text.mention_from(last), [&](const Mention& mention) {
           const Place& place = *mention.first_candidate().place;
           return mention.role.has_agency() && !place.zh_is_word &&
                  place.level != PlaceLevel::foreign && area_of(mention) != own;
         });
}

// 公安部组织指挥云南省公安机关破获…: the only agency of a place that it sends; not 公安部部署云南
// 等地公安机关.
bool sends_one(const PlaceText& text, const PlaceCue& cue) {
  static const HanPhrases sends = {"组织指挥", "部署", "指定"};
  constexpr std::string_view more[] = {"等", "和", "与", "及", "两", "多"};
  const std::size_t size = sends.size_at(text.stream, cue.last);
  const Mention* next = size > 0 ? text.mention_at(cue.last + size) : nullptr;
  if (next == nullptr || !next->role.has_agency()) return false;
  if (!text.is_open(next->last, Gap::none) || is_one_of(more, text.stream.term(next->last)))
    return false;
  std::size_t last = next->last;
  while (text.is_open(last, Gap::clause)) ++last;
  return is_only_agency(text, *next, last);
}

// 国务院联席会议决定在全国开展行动。来宾市公安局…; 昨天是全国公安机关宣传日。今年，浙江公安…: what
// was decided everywhere, before the only agency of a place, which begins the next sentence.
bool is_background(const PlaceText& text, const PlaceCue& cue) {
  static const HanPhrases decisions = {"会议决定", "宣传日"};
  constexpr std::size_t longest = 40;  // tokens
  const std::size_t last = std::min(cue.last + longest, text.stream.size());
  std::size_t at = cue.last;
  while (at < last && text.is_open(at, Gap::clause)) ++at;
  if (at == last || !decisions.any_in(text.stream, cue.last, at)) return false;
  constexpr std::size_t reach = 8;  // tokens of a time
  const auto next = text.mention_from(at);
  return next != text.mentions.end() && next->first <= at + reach && next->role.has_agency() &&
         is_only_agency(text, *next, text.stream.size());
}

}  // namespace

bool only_orders(const PlaceText& text, const PlaceCue& agency) {
  return is_behind_others(text, agency) || is_adverbial(text, agency) || sends_one(text, agency) ||
         is_background(text, agency);
}

}  // namespace dragnet
