#include "indexer/figure_denials.h"

#include <algorithm>
#include <string_view>

#include "common/one_of.h"
#include "indexer/figure_deeds.h"
#include "indexer/han_phrases.h"

namespace dragnet {
namespace {

using std::string_view;

// 尚未抓获, 未被抓获
bool is_negated_in_chinese(const FigureText& text, std::size_t act) {
  static const HanPhrases negations = {"未", "未能", "没", "没有", "没能", "无法", "未曾"};
  const std::size_t clause = text.clause(act).first;
  const bool is_passive = act > clause && text.term(act - 1) == "被";
  const std::size_t end = act - (is_passive ? 1 : 0);
  const std::size_t size = negations.size_before(text.stream(), end);
  return size > 0 && end - size >= clause;
}

// 避免发生诈骗案件12起, 少发生 but not 至少发生, 若发生诈骗12起, 发生诈骗12起以上的村: cases that
// there were not, a difference, or a class of places.
bool have_not_occurred(const FigureText& text, const FoundWord& act,
                       const FigureCandidate& candidate) {
  static const HanPhrases spared = {"避免", "防止", "预防", "防范", "阻止", "制止",
                                    "遏制", "杜绝", "减少", "未",   "未再", "没有",
                                    "没再", "不再", "不",   "少",   "多"};
  static const HanPhrases conditions = {"若", "如", "如果", "凡", "一旦", "只要", "可能"};
  static const HanPhrases bounds = {"至少", "最少", "至多", "最多"};
  static const HanPhrases fewer = {"年少发生", "月少发生", "期少发生", "比少发生"};
  if (text.has_before(conditions, act.first) ||
      text.has(fewer, {candidate.clause.first, candidate.number}))
    return true;
  if (text.has_before(spared, act.first) && !text.has_before(bounds, act.first)) return true;
  const std::size_t behind = candidate.end + 1;
  return text.next_term(candidate.end) == "的" &&
         (text.next_term(behind).empty() || text.has_noun_at(Noun::unrelated, behind));
}

// "Have not yet been arrested", "failed to arrest"; but "not only arrested".
bool is_negated_in_english(const FigureText& text, std::size_t act) {
  constexpr string_view between[] = {"yet", "so",   "far",      "been",
                                     "be",  "even", "actually", "formally"};
  constexpr string_view negations[] = {"not",    "never",   "cannot", "didn't", "haven't",
                                       "hasn't", "weren't", "wasn't", "without"};
  constexpr string_view failures[] = {"failed", "unable", "refused", "declined"};
  const std::size_t clause = text.clause(act).first;
  std::size_t end = act;
  while (end > clause && is_one_of(between, text.term(end - 1))) --end;
  if (end == clause) return false;
  if (is_one_of(negations, text.term(end - 1))) return true;
  return end > clause + 1 && text.term(end - 1) == "to" && is_one_of(failures, text.term(end - 2));
}

// 否认抓获25名, 谎称已冻结80万元, 未透露是否抓获25名, 网传抓获25名系谣言; but 否认罪行的25名嫌疑人,
// 否认认识同案被抓的25名.
bool is_disowned_in_chinese(const FigureText& text, const FoundWord& act,
                            const FigureCandidate& candidate) {
  static const HanPhrases denials = {"否认", "谎称", "谣传",       "网传",    "传言",
                                     "是否", "并未", "虚假信息称", "假消息称"};
  static const HanPhrases of_them = {"的"};
  static const HanPhrases ends = {"的", "后", "等", "并"};  // 核查是否被骗后抓获25名
  static const HanPhrases rumours = {"系谣言", "是谣言", "为谣言", "属谣言", "不属实"};
  static const HanPhrases inventions = {"系编造", "纯属虚构", "消息不实"};
  const std::size_t first = std::min(act.first, candidate.begin);
  const TokenRange clause = candidate.clause;
  const std::size_t denial = text.first_of(denials, {clause.first, first});
  const std::size_t behind = denial + denials.size_at(text.stream(), denial);
  return (denial < first && !text.has(ends, {behind, first}) && !text.has_at(of_them, act.last)) ||
         text.has(rumours, {candidate.number_end, clause.last}) ||
         text.has(inventions, {clause.last, text.sentence(clause.first).last});
}

// Whether what goes on behind the token is not so: "deny", "rumours", "falsely", "not true".
bool disowns(const FigureText& text, std::size_t token) {
  constexpr string_view denials[] = {"deny",   "denies", "denied", "denying", "rumor",
                                     "rumour", "rumors", "untrue", "falsely", "rumours"};
  constexpr string_view reports[] = {"report", "reports", "claims", "claim"};
  const string_view before = token > text.clause(token).first ? text.term(token - 1) : "";
  if (is_one_of(reports, text.term(token))) return before == "false";
  if (text.term(token) == "true") return before == "not";
  return is_one_of(denials, text.term(token));
}

// "Deny that 25 suspects were arrested", "denied having arrested 25 suspects", "a false report
// that", "a rumour said"; but "denied the charges after 25 suspects were arrested".
bool is_disowned_in_english(const FigureText& text, const FoundWord& act,
                            const FigureCandidate& candidate) {
  const std::size_t first = std::min(act.first, candidate.begin);
  for (std::size_t token = candidate.clause.first; token < first; ++token) {
    if (!disowns(text, token)) continue;
    const string_view next = text.term(token + 1);
    return next == "that" || next == "said" || token + 1 == candidate.begin ||
           token + (next == "having" ? 2 : 1) == act.first;
  }
  return false;
}

// "None of the 19 people questioned has been arrested"; but "none of the 19 suspects arrested has
// confessed".
bool are_none(const FigureText& text, const FoundWord& act, const FigureCandidate& candidate) {
  constexpr string_view passive[] = {"been", "be", "was", "were"};
  constexpr string_view others[] = {"who", "that", "which"};
  const std::size_t begin = candidate.begin;
  const std::size_t end = begin > 0 && text.term(begin - 1) == "the" ? begin - 1 : begin;
  return act.first > candidate.end && end >= candidate.clause.first + 2 &&
         text.term(end - 1) == "of" && text.term(end - 2) == "none" &&
         is_one_of(passive, text.term(act.first - 1)) &&
         !text.holds_one_of(others, {candidate.end, act.first});
}

// "If all 40 are arrested", "whether 27 were arrested", "had they been arrested in time": what is
// only thought of.
bool is_supposed(const FigureText& text, const FoundWord& act, const FigureCandidate& candidate) {
  static const HanPhrases conditions = {"如果", "假如", "倘若", "若非"};
  constexpr string_view openings[] = {"if", "unless"};
  constexpr string_view doubts[] = {"whether"};
  const std::size_t first = candidate.clause.first;
  if (!candidate.clause.contains(act.first)) return false;
  if (text.is_han(first))  // 若40名全部落网; but 若尔盖 and 若干
    return text.has_at(conditions, first) ||
           (text.term(first) == "若" && first + 1 == candidate.begin);
  const bool is_inverted = text.term(first) == "had" && first == text.sentence(first).first;
  return is_inverted || is_one_of(openings, text.term(first)) ||
         (text.holds_one_of(doubts, {first, std::min(act.first, candidate.begin)}) &&
          (act.first < candidate.begin || act.first > candidate.end + 1));
}

}  // namespace

bool is_denied(const FigureText& text, const FoundWord& act, const FigureCandidate& candidate) {
  if (act.act() == Act::file && text.is_han(act.first))
    return have_not_occurred(text, act, candidate);
  if (!is_deed(act.act())) return false;
  if (is_supposed(text, act, candidate)) return true;
  if (text.is_han(act.first))
    return is_negated_in_chinese(text, act.first) || is_disowned_in_chinese(text, act, candidate);
  // "The boss has not been arrested, 25 others have"
  const bool is_negated =
      candidate.clause.contains(act.first) && is_negated_in_english(text, act.first);
  return is_negated || is_disowned_in_english(text, act, candidate) ||
         are_none(text, act, candidate);
}

}  // namespace dragnet
