#include "indexer/figure_denials.h"

#include <algorithm>
#include <string_view>

#include "common/han_phrases.h"
#include "common/one_of.h"
#include "indexer/figure_claim.h"

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

// 否认抓获25名, 网传抓获25名系谣言; but 否认罪行的25名嫌疑人.
bool is_disowned_in_chinese(const FigureText& text, const FoundWord& act,
                            const FigureCandidate& candidate) {
  static const HanPhrases denials = {"否认"};
  static const HanPhrases of_them = {"的"};
  static const HanPhrases rumours = {"系谣言", "是谣言", "为谣言", "属谣言", "不属实"};
  const std::size_t first = std::min(act.first, candidate.begin);
  const TokenRange clause = candidate.clause;
  const std::size_t denial = denials.first_in(text.stream(), clause.first, first);
  return (denial < first && !of_them.any_in(text.stream(), denial, first)) ||
         rumours.any_in(text.stream(), candidate.number_end, clause.last);
}

// "Deny that 25 suspects were arrested", "denied arresting 25 suspects", "rumours that"; but
// "denied the charges after 25 suspects were arrested".
bool is_disowned_in_english(const FigureText& text, const FoundWord& act,
                            const FigureCandidate& candidate) {
  constexpr string_view denials[] = {"deny",  "denies",  "denied", "denying",
                                     "rumor", "rumours", "rumors", "rumour"};
  const std::size_t first = std::min(act.first, candidate.begin);
  for (std::size_t token = candidate.clause.first; token < first; ++token)
    if (is_one_of(denials, text.term(token)))
      return text.term(token + 1) == "that" || token + 1 == act.first;
  return false;
}

}  // namespace

bool is_denied(const FigureText& text, const FoundWord& act, const FigureCandidate& candidate) {
  if (!is_deed(act.act())) return false;
  return text.is_han(act.first) ? is_negated_in_chinese(text, act.first) ||
                                      is_disowned_in_chinese(text, act, candidate)
                                : is_negated_in_english(text, act.first) ||
                                      is_disowned_in_english(text, act, candidate);
}

}  // namespace dragnet
