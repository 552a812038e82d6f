#include "indexer/place_orders.h"

#include <string_view>

#include "common/one_of.h"

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

}  // namespace

bool only_orders(const PlaceText& text, const PlaceCue& agency) {
  return is_behind_others(text, agency) || is_adverbial(text, agency);
}

}  // namespace dragnet
