#include "indexer/figure_losses.h"

#include <algorithm>
#include <string_view>

#include "common/han_phrases.h"
#include "common/han_runs.h"
#include "common/one_of.h"

namespace dragnet {
namespace {

// Where those end who are named at the token: 李某, 全国30名被害人; the token itself where none
// are.
std::size_t behind_cheated(const FigureText& text, std::size_t token, std::size_t last) {
  static const HanPhrases cheated = {"他人",   "群众",   "市民",   "老人", "居民",
                                     "被害人", "受害人", "受害者", "事主"};
  // All that may stand before them, character by character.
  constexpr std::string_view how_many = "全国各地省市另一多余名位个";
  constexpr std::size_t reach = 8;
  if (token + 1 < last && text.term(token + 1) == "某") return token + 2;
  for (std::size_t at = token; at < std::min(token + reach, last); ++at) {
    if (const std::size_t size = cheated.size_at(text.stream(), at)) return at + size;
    if (!text.is_number(at) && how_many.find(text.term(at)) == std::string_view::npos) break;
  }
  return token;
}

// 险些被骗人民币30万元
bool is_barely_escaped(const FigureText& text, const FoundWord& word) {
  static const HanPhrases nearly = {"险些", "险", "差点", "几乎", "没有"};
  return nearly.size_before(text.stream(), word.first) > 0;
}

// 劝阻疑似被电信诈骗的群众30人
bool is_warded_off(const FigureText& text, const FoundWord& word) {
  if (word.last < word.first + 3 || !stands_at(text.stream(), word.last - 2, "诈骗")) return false;
  return std::ranges::any_of(
      text.within(WordRole::act, {text.clause(word.first).first, word.first}),
      [](const FoundWord& act) { return act.act() == Act::dissuade || act.act() == Act::warn; });
}

}  // namespace

std::optional<ActClaim> claim_of_cost(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::string_view verbs[] = {"cost", "costs", "costing"};
  constexpr std::string_view articles[] = {"no", "the", "a", "its", "at"};
  constexpr std::string_view links[] = {"and", "or"};
  constexpr std::size_t reach = 6;  // tokens between verb and victims
  if (text.is_han(candidate.number)) return std::nullopt;
  const FoundWord* noun = text.ending(WordRole::noun, candidate.begin);
  if (noun == nullptr || noun->noun() != Noun::victim) return std::nullopt;
  const std::size_t first =
      std::max(candidate.clause.first, noun->first > reach ? noun->first - reach : 0);
  for (std::size_t token = noun->first; token > first; --token) {
    if (!is_one_of(verbs, text.term(token - 1))) continue;
    // "At no cost returned victims 3 million yuan", "cost nothing and gave victims 3 million yuan"
    const bool is_noun = token >= 2 && is_one_of(articles, text.term(token - 2));
    if (is_noun || text.holds_one_of(links, {token, noun->first})) return std::nullopt;
    return claim_of_words(Act::lose, {token - 1, token}, FigureKind::losses);
  }
  return std::nullopt;
}

bool cheats_somebody(const FigureText& text, const FoundWord& word,
                     const FigureCandidate& candidate) {
  static const HanPhrases nouns = {"网络", "电信", "电话", "通讯", "反",
                                   "防",   "受",   "被",   "遭",   "向"};
  static const HanPhrases spared = {"识破", "拦",   "阻",   "防",   "避",   "免",   "制止", "企图",
                                    "意图", "准备", "预谋", "妄图", "试图", "假如", "欲"};
  static const HanPhrases told = {"时", "一单", "提成", "自称"};
  static const HanPhrases failed = {"未遂", "未果", "未得", "得逞", "以上", "拦截"};
  constexpr std::size_t reach = 8;  // tokens from who it was to the sum
  const bool may_be = word.last == word.first + 2 && word.last < candidate.begin &&
                      candidate.clause.contains(word.first);
  if (!may_be || !stands_at(text.stream(), word.first, "诈骗")) return false;
  if (nouns.size_before(text.stream(), word.first) > 0) return false;
  const std::size_t end = behind_cheated(text, word.last, candidate.begin);
  return end > word.last && candidate.begin - end <= reach && !is_taken_sum(text, word) &&
         !spared.any_in(text.stream(), candidate.clause.first, word.first) &&
         !told.any_in(text.stream(), end, candidate.begin) &&
         !failed.any_in(text.stream(), candidate.number_end, candidate.clause.last);
}

bool is_spared(const FigureText& text, const FoundWord& word, const FigureCandidate& candidate) {
  if (word.act() != Act::lose || !text.is_han(word.first)) return false;
  return candidate.measure == Measure::money ? is_barely_escaped(text, word)
                                             : is_warded_off(text, word);
}

}  // namespace dragnet
