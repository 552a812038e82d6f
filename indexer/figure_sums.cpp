#include "indexer/figure_sums.h"

#include <algorithm>

#include "common/han_runs.h"
#include "common/one_of.h"
#include "indexer/figure_claim.h"
#include "indexer/figure_deeds.h"
#include "indexer/figure_kinds.h"
#include "indexer/figure_nouns.h"
#include "indexer/han_phrases.h"

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
  const auto is_of_sums = [](Act act) {
    return act == Act::involve || act == Act::lose || takes_sums(act);
  };
  return text.has_noun(of_cases, range) || text.has_act(range, is_of_sums) ||
         text.has(inquiries, range);
}

// 转账36笔, 账户68个: what sums are moved by, or are in, and how many.
bool counts_holders(const FigureText& text, TokenRange range) {
  static const HanPhrases measures = {"笔", "件", "宗", "起"};
  for (std::size_t token = range.first; token < range.last; ++token)
    if (text.is_number(token))
      return text.has(measures, {token + 1, range.last}) ||
             text.has_noun(NounSet(Noun::account) | Noun::bank_card, range);
  return false;
}

constexpr std::string_view frauds[] = {"scam", "fraud", "swindle", "ponzi"};
constexpr std::string_view single[] = {"a", "an", "the", "this", "alleged"};

// Where a bracket with the sum in other money closes that opens at the token; else the token.
std::size_t behind_bracket(const FigureText& text, std::size_t token) {
  constexpr std::size_t longest = 6;  // tokens
  if (!text.stream().gap_text(token).ends_with('(') &&
      text.stream().gap_text(token).find(" (") == std::string_view::npos)
    return token;
  for (std::size_t at = token + 1; at < std::min(token + longest, text.size()); ++at)
    if (text.stream().gap_text(at).find(')') != std::string_view::npos) return at;
  return token;
}

// "Investment scam", "phone fraud ring" at the token, and no "scam industry": where the word for
// fraud stands; nothing where none does.
std::optional<std::size_t> fraud_at(const FigureText& text, std::size_t token) {
  constexpr std::string_view whole[] = {"case",    "ring", "syndicate", "operation", "scheme",
                                        "network", "plot", "gang",      "spree"};
  constexpr std::string_view others[] = {"anti",      "counter", "compensation", "suspected",
                                         "insurance", "tax",     "gst",          "care",
                                         "medicare",  "loan",    "bank",         "trading"};
  constexpr std::size_t longest = 5;  // tokens: global online financial crypto scam
  for (std::size_t at = token; at < std::min(token + longest, text.size()); ++at) {
    if (!text.is_word(at) || (at > token && text.stream()[at].gap >= Gap::clause) ||
        ends_english_phrase(text.stream(), at) || is_one_of(others, text.term(at)))
      return std::nullopt;
    if (!is_one_of(frauds, text.term(at))) continue;
    std::size_t end = at + 1;
    while (is_one_of(whole, text.next_term(end))) ++end;
    const bool closes = text.next_term(end).empty() || ends_english_phrase(text.stream(), end) ||
                        text.stream()[end].gap > Gap::blank;
    return closes ? std::optional(at) : std::nullopt;
  }
  return std::nullopt;
}

// "A cyber fraud of around 10 million rupees": where the word for fraud stands.
std::optional<std::size_t> fraud_of(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::size_t reach = 4;  // tokens: a cyber investment
  const std::size_t begin = candidate.begin;
  const std::size_t link = text.term(begin) == "of" ? begin : begin - 1;
  const std::size_t first = candidate.clause.first;
  if (text.term(link) != "of" || link < first + 2 || !is_one_of(frauds, text.term(link - 1)))
    return std::nullopt;
  const TokenRange before{candidate.clause.before(link, reach).first, link - 1};
  return text.holds_one_of(single, before) ? std::optional(link - 1) : std::nullopt;
}

}  // namespace

bool links_sum_of_fraud(const FigureText& text, const FoundWord& word,
                        const FigureCandidate& candidate) {
  constexpr std::string_view losses[] = {"loss", "losses"};
  constexpr std::string_view links[] = {"in", "of", "worth"};
  constexpr std::size_t reach = 3;  // tokens: in telecom fraud
  const std::size_t end = candidate.end;
  const TokenRange near = candidate.clause.behind(end, reach);
  if (text.term(word.first) != "linked" || !is_one_of(links, text.next_term(end))) return false;
  const bool is_near = word.last == candidate.begin || word.last + 1 == candidate.begin;
  return is_near && !text.holds_one_of(losses, {end, candidate.clause.last}) &&
         text.has_cue(Cue::fraud, near) && !text.has(WordRole::act, near);
}

std::optional<ActClaim> claim_of_named_fraud(const FigureText& text,
                                             const FigureCandidate& candidate,
                                             const std::optional<ActClaim>& found) {
  if (candidate.begin <= candidate.clause.first || text.is_han(candidate.end - 1)) return found;
  if (found && found->kind != FigureKind::losses_recovered &&
      found->kind != FigureKind::funds_frozen && found->kind != FigureKind::funds_returned)
    return found;
  const auto fraud = is_one_of(single, text.term(candidate.begin - 1))
                         ? fraud_at(text, behind_bracket(text, candidate.end))
                         : fraud_of(text, candidate);
  if (!fraud) return found;
  return claim_of_words(Act::involve, {*fraud, *fraud + 1}, FigureKind::amount_involved);
}

std::optional<FigureKind> kind_of_held_sum(const FigureText& text, const FoundWord& word) {
  static const HanPhrases sums = {"金额",     "总金额", "涉及资金", "涉及金额",
                                  "涉案金额", "涉款",   "资金"};
  static const HanPhrases cases = {"起", "宗", "笔"};
  static const HanPhrases largest = {"最高", "最大"};
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
  const bool is_of_these =
      text.stream().gap_text(first) == "、" && text.has(cases, {act->last, before.last});
  if ((is_of_case && !is_of_these) || text.has_at(largest, word.last)) return std::nullopt;
  const bool is_held = act->act() == Act::stop || act->act() == Act::freeze;
  const bool is_got_back = act->act() == Act::recover || act->act() == Act::give_back;
  return is_got_back || (is_held && !is_of_case) ? kind_of_sum(act->act()) : std::nullopt;
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
