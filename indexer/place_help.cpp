#include "indexer/place_help.h"

#include <string_view>

#include "common/han_runs.h"
#include "common/one_of.h"
#include "indexer/han_phrases.h"

namespace dragnet {

namespace {

// 根据宜宾警方, 接到宜宾警方, 经宜宾警方: what the agency is named for; empty where nothing is.
std::string_view preposition_of(const PlaceText& text, const Mention& mention) {
  constexpr std::string_view receiving[] = {"接", "收"};
  const std::size_t first = mention.first;
  if (first == 0 || !text.is_open(first, Gap::none)) return {};
  const std::string_view before = text.stream.term(first - 1);
  const std::string_view second = first > 1 ? text.stream.term(first - 2) : "";
  if (before == "据") return second == "根" || second == "依" ? before : std::string_view();
  if (before == "经") return before;
  return before == "到" && is_one_of(receiving, second) ? second : std::string_view();
}

// Where the agency's name ends that begins with the place: 重庆|市|公安局.
std::size_t end_of_agency(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t reach = 5;
  for (std::size_t at = mention.last; at < mention.last + reach; ++at) {
    if (!text.is_open(at, Gap::none)) break;
    const std::optional<PlaceCue> cue = text.cues.at(at);
    if (is_agency(cue)) return cue->last;
  }
  return mention.last;
}

// 根据重庆警方推送的线索; 接到重庆市公安局协查函; 经省公安厅指导: named right behind the agency.
bool is_source(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t reach = 4;  // tokens: 提供的|线索
  static const HanPhrases clue = {"协查", "线索", "推送", "移交"};
  static const HanPhrases order = {"指导", "指挥", "协助", "支持", "配合"};
  const std::string_view preposition = preposition_of(text, mention);
  if (preposition.empty()) return false;
  const std::size_t end = end_of_agency(text, mention);
  if (preposition == "经")
    return order.size_at(text.stream, end) > 0 && !text.is_open(end + 2, Gap::mark);
  if (preposition != "据" && stands_at(text.stream, end, "通报")) return true;
  for (std::size_t at = end; at < end + reach && text.is_open(at, Gap::none); ++at)
    if (clue.size_at(text.stream, at) > 0) return true;
  return false;
}

// Where the row of agencies begins that the mention stands in: 云南省公安厅、德宏州公安局.
std::size_t begin_of_row(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t longest = 8;  // tokens of an agency
  std::size_t first = mention.first;
  for (std::size_t at = first; at > 0 && at + longest > first; --at) {
    if (!text.is_open(at, Gap::mark)) break;
    const Mention* larger = text.mention_before(at);
    if (larger == nullptr) continue;
    first = at = larger->first;
    ++at;  // as the loop goes back by one
  }
  return first;
}

// 在广东警方的大力支持下. Who leads (领导下) acts.
bool is_supporter(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t reach = 24;
  constexpr std::string_view new_subject[] = {"被", "向"};
  static const HanPhrases help = {"支持", "配合", "协助", "支援", "协作"};
  const std::size_t begin = begin_of_row(text, mention);
  if (begin == 0 || !text.is_term(begin - 1, "在")) return false;
  for (std::size_t at = mention.last; at < mention.last + reach; ++at) {
    if (!text.is_open(at, Gap::mark) || is_one_of(new_subject, text.stream.term(at))) return false;
    if (help.size_at(text.stream, at) > 0 && text.is_term(at + 2, "下")) return true;
  }
  return false;
}

// 港警协助; 港警、澳警提供线索: what they do stands right behind.
bool is_helper_in_short(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t reach = 4;  // tokens: 澳警|已经
  static const HanPhrases police = {"港警", "澳警"};
  static const HanPhrases help = {"提供", "协助", "配合", "移交"};
  static const HanPhrases deeds = {"拘捕", "逮捕", "抓获", "检获", "捣破"};
  if (police.size_at(text.stream, mention.first) == 0) return false;
  const std::size_t end = end_of_agency(text, mention);
  for (std::size_t at = end; at < end + reach && text.is_open(at, Gap::mark); ++at) {
    if (deeds.size_at(text.stream, at) > 0) return false;
    if (help.size_at(text.stream, at) > 0) return true;
  }
  return false;
}

// "with the help of police in Guangzhou", "a tip-off from Chongqing police"; but not who is asked
// for help.
bool is_latin_helper(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t reach = 6;
  constexpr std::string_view of_agency[] = {"the",    "police", "in",    "of",
                                            "public", "local",  "their", "security"};
  constexpr std::string_view help[] = {"help", "assistance", "support", "cooperation"};
  constexpr std::string_view clue[] = {"tip", "tipoff", "clue", "clues", "off"};
  for (std::size_t at = mention.first; at > 2 && at + reach > mention.first; --at) {
    if (!text.is_open(at, Gap::blank) || !text.is_open(at - 1, Gap::blank)) return false;
    const std::string_view word = text.stream.term(at - 2);
    const std::string_view next = text.stream.term(at - 1);
    if (is_one_of(help, word) && next == "of") return true;
    if (is_one_of(clue, word) && next == "from")
      return word != "off" || text.is_term(at - 3, "tip");
    if (!is_one_of(of_agency, next)) return false;
  }
  return false;
}

// 刑事局提供线索，厦门警方…: what the agency did to help another ends the clause.
bool is_lender(const PlaceText& text, const Mention& mention) {
  static const HanPhrases deeds = {"提供线索", "提供情报", "提供情资",
                                   "提供协助", "派员协助", "协助"};
  const std::size_t end = end_of_agency(text, mention);
  const std::size_t size = deeds.size_at(text.stream, end);
  return size > 0 && text.is_open(end, Gap::none) && text.is_open(end + size, Gap::clause) &&
         !text.is_open(end + size, Gap::mark);
}

}  // namespace

bool is_of_helper(const PlaceText& text, const Mention& mention) {
  if (!text.is_han(mention.first)) return is_latin_helper(text, mention);
  return is_source(text, mention) || is_supporter(text, mention) ||
         is_helper_in_short(text, mention) || is_lender(text, mention);
}

}  // namespace dragnet
