#include "indexer/figure_sums.h"

#include <algorithm>

#include "common/han_phrases.h"
#include "common/han_runs.h"
#include "indexer/figure_claim.h"

namespace dragnet {
namespace {

constexpr NounSet of_cases = NounSet(Noun::suspect) | Noun::victim | Noun::gang | Noun::den |
                             Noun::account | Noun::bank_card | Noun::card;

bool speaks_of_case(const FigureText& text, TokenRange range) {
  static const HanPhrases inquiries = {"经查", "查明",     "经核查", "初步核查", "清查", "审讯",
                                       "供述", "供认",     "交代",   "初步统计", "民警", "专案",
                                       "该案", "犯罪嫌疑", "交易",   "充值",     "赌资", "转账",
                                       "取现", "跑分",     "侦办",   "深挖",     "某等", "某某"};
  if (text.has_cue(Cue::fraud, range) || text.has_cue(Cue::one_case, range)) return true;
  const auto acts = text.within(WordRole::act, range);
  return text.has_noun(of_cases, range) ||
         std::ranges::any_of(acts,
                             [](const FoundWord& act) {
                               return act.act() == Act::involve || act.act() == Act::lose ||
                                      takes_sums(act.act());
                             }) ||
         inquiries.any_in(text.stream(), range.first, range.last);
}

// 转账36笔, 账户68个: what sums are moved by, or are in, and how many.
bool counts_holders(const FigureText& text, TokenRange range) {
  static const HanPhrases measures = {"笔", "件", "宗", "起"};
  for (std::size_t token = range.first; token < range.last; ++token)
    if (text.is_number(token))
      return measures.any_in(text.stream(), token + 1, range.last) ||
             text.has_noun(NounSet(Noun::account) | Noun::bank_card, range);
  return false;
}

}  // namespace

std::optional<FigureKind> kind_of_held_sum(const FigureText& text, const FoundWord& word) {
  static const HanPhrases sums = {"金额",     "总金额", "涉及资金", "涉及金额",
                                  "涉案金额", "涉款",   "资金"};
  const std::size_t first = word.first;
  if (sums.size_at(text.stream(), first) != word.last - first ||
      text.stream()[first].gap < Gap::mark || first <= text.sentence(first).first)
    return std::nullopt;
  const TokenRange before{text.clause(first - 1).first, first};
  const auto acts = text.within(WordRole::act, before);
  const auto act = std::ranges::find_if_not(
      acts, [](const FoundWord& found) { return found.act() == Act::nothing; });
  if (act == acts.end() || !counts_holders(text, {act->last, before.last})) return std::nullopt;
  const bool is_of_case = stands_at(text.stream(), first, "涉案");
  if (is_of_case && text.stream().gap_text(first) != "、") return std::nullopt;
  switch (act->act()) {
    case Act::stop:
      return is_of_case ? std::nullopt : std::optional(FigureKind::funds_stopped);
    case Act::freeze:
      return is_of_case ? std::nullopt : std::optional(FigureKind::funds_frozen);
    case Act::recover:
      return FigureKind::losses_recovered;
    case Act::give_back:
      return FigureKind::funds_returned;
    default:
      return std::nullopt;
  }
}

bool is_sum_of_case(const FigureText& text, const FoundWord& word) {
  const TokenRange sentence = text.sentence(word.first);
  if (speaks_of_case(text, sentence)) return true;
  const TokenRange before = text.sentence_before(word.first);
  const TokenRange paragraph = text.paragraph(word.first);
  return (before.last > 0 && paragraph.contains(before.first) && speaks_of_case(text, before)) ||
         (paragraph.contains(sentence.last) && speaks_of_case(text, text.sentence(sentence.last)));
}

}  // namespace dragnet
