#include "indexer/figure_losses.h"

#include <algorithm>
#include <string_view>

#include "common/han_runs.h"
#include "common/one_of.h"
#include "indexer/han_phrases.h"

namespace dragnet {
namespace {

// Where those end who are named at the token: 李某, 全国30名被害人; the token itself where none
// are.
std::size_t behind_cheated(const FigureText& text, std::size_t token, std::size_t last) {
  static const HanPhrases cheated = {"他人",   "群众", "市民",   "老人", "居民", "被害人", "受害人",
                                     "受害者", "事主", "大学生", "学生", "老妇", "妇人",   "民众",
                                     "网友",   "企业", "商户",   "客户", "村民", "长者"};
  static const HanPhrases titles = {"女士", "先生"};
  // All that may stand before them, character by character.
  constexpr std::string_view how_many = "全国各地省市另一多余名位个六七八九旬";
  constexpr std::size_t reach = 8;
  if (token + 1 < last && text.term(token + 1) == "某") return token + 2;
  for (std::size_t at = token; at < std::min(token + reach, last); ++at) {
    if (const std::size_t size = cheated.size_at(text.stream(), at)) return at + size;
    if (const std::size_t size = titles.size_at(text.stream(), at + 1)) return at + 1 + size;
    if (!text.is_number(at) && !holds(how_many, text.term(at))) break;
  }
  return token;
}

// Whether nobody was cheated after all, as is said before.
bool is_prevented(const FigureText& text, TokenRange before) {
  static const HanPhrases spared = {"识破", "拦",   "阻",   "防",   "避",   "免",   "制止", "企图",
                                    "意图", "准备", "预谋", "妄图", "试图", "假如", "欲"};
  return text.has(spared, before);
}

// The end of 保险 and 风险.
bool is_of_risk(const FigureText& text, std::size_t token) {
  constexpr std::string_view openings[] = {"保", "风", "危", "冒", "车", "社", "医", "寿"};
  return token > 0 && text.term(token) == "险" && is_one_of(openings, text.term(token - 1));
}

// 险些被骗人民币30万元, 险遭假检警骗走30万元
bool is_barely_escaped(const FigureText& text, const FoundWord& word) {
  static const HanPhrases nearly = {"险些", "险", "差点", "几乎", "没有", "未"};
  static const HanPhrases before = {"险遭", "险被", "险些", "差点", "差一点", "否则"};
  constexpr std::size_t reach = 10;  // tokens
  const std::size_t size = nearly.size_before(text.stream(), word.first);
  if (size > 0 && !is_of_risk(text, word.first - size)) return true;
  const TokenRange near = text.clause(word.first).before(word.first, reach);
  const std::size_t token = text.first_of(before, near);
  return token < word.first && !is_of_risk(text, token);
}

// 面临被骗33万元的风险, 要不是民警，33万元就被骗走了, 损失的不是8万元
bool is_only_feared(const FigureText& text, const FoundWord& word,
                    const FigureCandidate& candidate) {
  static const HanPhrases dangers = {"的风险", "的危险"};
  static const HanPhrases conditions = {"若非", "要不是", "如果不是"};
  static const HanPhrases denials = {"不是", "并非"};
  static const HanPhrases failures = {"未能得逞", "未得逞", "未遂", "没有得逞", "没能得逞"};
  const TokenRange sentence = text.sentence(word.first);
  const std::size_t end = candidate.clause.last;
  return text.has_at(dangers, candidate.end) || text.has_at(conditions, sentence.first) ||
         text.has_before(denials, candidate.begin) ||
         (end < sentence.last && text.has_at(failures, end));
}

// "Nearly lost", "was almost cheated", "would have lost", "could have lost it if", "no money was
// lost"; but "lost nearly 3 million", "may have lost 3 million", which is an estimate.
bool is_not_lost(const FigureText& text, std::size_t verb) {
  constexpr std::string_view helpers[] = {"been", "be",   "being", "have", "has",   "had",
                                          "was",  "were", "is",    "are",  "having"};
  constexpr std::string_view undone[] = {"nearly",  "almost", "not",    "never",
                                         "without", "no",     "nothing"};
  constexpr std::string_view possible[] = {"could", "might"};
  constexpr std::string_view conditions[] = {"if", "unless", "without", "but"};
  constexpr std::string_view nobodys[] = {"money", "one", "funds", "cash", "cent", "yuan"};
  constexpr std::string_view dangers[] = {"escaped", "escape", "avoided", "avoid",
                                          "risked",  "risk",   "risking"};
  constexpr std::string_view edges[] = {"point", "verge", "brink"};
  const TokenRange clause = text.clause(verb);
  std::size_t end = verb;
  while (end > clause.first && is_one_of(helpers, text.term(end - 1))) --end;
  if (end == clause.first) return false;
  const std::string_view before = text.term(end - 1);
  const bool is_perfect = text.term(end) == "have";
  if (before == "would") return is_perfect;
  if (is_one_of(undone, before) || is_one_of(dangers, before)) return true;
  if (before == "of" || before == "to") {  // "on the verge of losing", "came close to losing"
    const std::string_view edge = text.term_before(end, clause.first, 2);
    return text.term(verb) == "losing" && (edge == "close" || is_one_of(edges, edge));
  }
  if (is_one_of(possible, before))
    return is_perfect && text.holds_one_of(conditions, {verb, text.sentence(verb).last});
  return is_one_of(nobodys, before) && text.term_before(end, clause.first, 2) == "no";
}

// 遭假投资诈骗60万元: the sum right behind the word, which 遭 makes passive.
bool is_suffered(const FigureText& text, const FoundWord& word, const FigureCandidate& candidate) {
  static const HanPhrases passive = {"遭"};
  constexpr std::size_t reach = 10;  // tokens
  const std::size_t clause = candidate.clause.first;
  const std::size_t first = candidate.clause.before(word.last, reach).first;
  return text.has(passive, {first, word.last - 2}) && !is_prevented(text, {clause, word.first}) &&
         !is_barely_escaped(text, word);
}

// 劝阻疑似被电信诈骗的群众30人, 劝阻市民被骗30人次; but 预警后仍被骗30人.
bool is_warded_off(const FigureText& text, const FoundWord& word) {
  static const HanPhrases ends = {"诈骗", "被骗", "受骗", "遭诈"};
  static const HanPhrases failed = {"后",   "仍",   "无效", "不听", "失败", "未理", "未听", "未信",
                                    "没理", "没听", "不信", "不理", "无视", "拒",   "漏报"};
  if (!text.has_before(ends, word.last)) return false;
  const std::size_t clause = text.clause(word.first).first;
  if (word.first >= clause + 4 && stands_at(text.stream(), word.first - 4, "防止")) return true;
  const auto acts = text.within(WordRole::act, {clause, word.first});
  const auto act = std::ranges::find_if(acts, [](const FoundWord& found) {
    return found.act() == Act::dissuade || found.act() == Act::warn;
  });
  return act != acts.end() && !text.has(failed, {act->last, word.first});
}

ActClaim lost(std::size_t verb) {
  return claim_of_words(Act::lose, {verb, verb + 1}, FigureKind::losses);
}

// "Phone scams" cost somebody; but "the anti-scam campaign cost the city".
bool is_cost_of_fraud(const FigureText& text, TokenRange subject) {
  constexpr std::string_view others[] = {
      "anti",          "campaign", "center", "centre",    "system",  "training", "operation",
      "investigation", "program",  "app",    "programme", "ads",     "trial",    "raid",
      "prevention",    "fine",     "bail",   "ransom",    "freeing", "each"};
  return text.has_cue(Cue::fraud, subject) && !text.holds_one_of(others, subject);
}

// "A phone scam that took $820,000 from five women"; but "police took $30,000 from 12 scammers",
// "a scam mule took $30,000 from 12 accounts".
std::optional<ActClaim> claim_of_taking(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::string_view verbs[] = {"took",   "taking",  "stealing", "made",
                                        "netted", "netting", "making"};
  constexpr std::string_view others[] = {"police",        "officers",   "and",   "they",
                                         "investigators", "raid",       "raids", "crackdown",
                                         "swoop",         "authorities"};
  constexpr std::string_view suspects[] = {"suspects", "accomplices"};
  constexpr std::size_t reach = 4;  // tokens: from dozens of elderly victims
  const std::size_t first = candidate.clause.first;
  const std::size_t begin = candidate.begin;
  if (begin < first + 2 || !is_one_of(verbs, text.term(begin - 1))) return std::nullopt;
  if (text.next_term(candidate.end) != "from" || is_one_of(others, text.term(begin - 2)))
    return std::nullopt;
  const std::size_t who = candidate.end + 1;
  const bool is_fraud = text.has_cue(Cue::fraud, {text.sentence(begin).first, begin});
  const TokenRange named{who, std::min(who + reach, text.size())};
  const bool of_people = text.has_noun(person_nouns, named) ||
                         (text.is_number(who) && text.next_term(who + 1) == "seniors");
  return of_people && is_fraud && !text.holds_one_of(suspects, named)
             ? std::optional(lost(begin - 1))
             : std::nullopt;
}

// "A man from Leeds had 130,000 pounds stolen", "customers saw about 64,000 euros stolen from them"
std::optional<ActClaim> claim_of_theft(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::string_view verbs[] = {"had", "have", "has", "saw", "having"};
  const std::size_t begin = candidate.begin;
  const bool is_stolen = text.next_term(candidate.end) == "stolen" &&
                         text.next_term(candidate.end + 1) != "by" && begin > 0 &&
                         is_one_of(verbs, text.term(begin - 1));
  return is_stolen ? std::optional(lost(begin - 1)) : std::nullopt;
}

// Whether the clause says behind the token that it was done "in a phishing scam", "through fraud".
bool is_done_by_fraud(const FigureText& text, std::size_t token, std::size_t last) {
  constexpr std::string_view links[] = {"in", "through", "by"};
  constexpr std::size_t reach = 5;  // tokens: in an online investment scam
  for (; token < last; ++token)
    if (is_one_of(links, text.term(token)) && text.term(token - 1) != "not" &&
        text.has_cue(Cue::fraud, {token, std::min(last, token + reach)}))
      return true;
  return false;
}

// "Charged with stealing more than $100,000 in a phishing scam"; but "with stealing 3,000 yuan
// from a shop to pay a scammer".
std::optional<ActClaim> claim_of_stealing(const FigureText& text,
                                          const FigureCandidate& candidate) {
  constexpr std::string_view links[] = {"with", "of", "for"};
  constexpr std::string_view charges[] = {"charged", "accused",   "suspected", "arrested",
                                          "jailed",  "convicted", "sentenced"};
  const std::size_t begin = candidate.begin;
  const std::size_t first = candidate.clause.first;
  if (begin < first + 3 || text.term(begin - 1) != "stealing") return std::nullopt;
  const bool is_charged =
      is_one_of(links, text.term(begin - 2)) && text.holds_one_of(charges, {first, begin - 2});
  return is_charged && is_done_by_fraud(text, candidate.end, candidate.clause.last)
             ? std::optional(lost(begin - 1))
             : std::nullopt;
}

// "12 citizens received 6 million yuan of their money back"
std::optional<ActClaim> claim_of_receipt(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::size_t reach = 8;  // tokens: of their hard earned money back
  const std::size_t first = candidate.clause.first;
  const std::size_t begin = candidate.begin;
  if (begin <= first || text.term(begin - 1) != "received") return std::nullopt;
  const NounSet receivers = NounSet(Noun::victim) | Noun::citizen | Noun::person;
  const std::size_t last = std::min(candidate.end + reach, candidate.clause.last);
  std::size_t money = candidate.end;  // but "500 yuan back for the first task"
  while (money < last && text.term(money) != "money") ++money;
  if (money >= last || text.next_term(money + 1) != "back" ||
      !text.has_noun(receivers, {first, begin - 1}))
    return std::nullopt;
  return claim_of_words(Act::give_back, {begin - 1, begin}, FigureKind::funds_returned);
}

}  // namespace

std::optional<ActClaim> claim_of_cost(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::string_view verbs[] = {"cost", "costs", "costing"};
  constexpr std::string_view articles[] = {"no", "the", "a", "its", "at"};
  constexpr std::string_view meant[] = {"could", "may",    "might", "would",
                                        "will",  "nearly", "almost"};
  constexpr std::string_view other_sums[] = {"average", "fine"};
  constexpr std::string_view links[] = {"and", "or", "of", "gang", "ring", "police"};
  constexpr std::size_t reach = 8;  // tokens between the verb and the sum
  if (text.is_han(candidate.number)) return std::nullopt;
  if (const auto taken = claim_of_taking(text, candidate)) return taken;
  if (const auto stolen = claim_of_theft(text, candidate)) return stolen;
  if (const auto stolen = claim_of_stealing(text, candidate)) return stolen;
  if (const auto received = claim_of_receipt(text, candidate)) return received;
  const std::size_t begin = candidate.begin;
  const std::size_t first = candidate.clause.before(begin, reach).first;
  for (std::size_t token = begin - std::min<std::size_t>(begin, 1); token > first; --token) {
    if (!is_one_of(verbs, text.term(token - 1))) continue;
    // "At no cost returned victims 3 million yuan", "cost nothing and gave victims 3 million yuan"
    const std::string_view opening = text.term_before(token, 0, 2);
    if (is_one_of(articles, opening) || is_one_of(meant, opening) ||
        text.holds_one_of(links, {token, begin}) ||
        text.holds_one_of(other_sums, {token, candidate.number}))
      return std::nullopt;
    return text.has_noun_before(Noun::victim, begin) ||
                   is_cost_of_fraud(text, {candidate.clause.first, token - 1})
               ? std::optional(lost(token - 1))
               : std::nullopt;
  }
  return std::nullopt;
}

bool cheats_somebody(const FigureText& text, const FoundWord& word,
                     const FigureCandidate& candidate) {
  static const HanPhrases nouns = {"网络", "电信", "电话", "通讯", "反",
                                   "防",   "受",   "被",   "遭",   "向"};
  static const HanPhrases told = {"时", "一单", "提成", "自称"};
  static const HanPhrases failed = {"未遂", "未果", "未得", "得逞", "以上", "拦截"};
  constexpr std::size_t reach = 8;  // tokens from who it was to the sum
  if (word.last < word.first + 2 || word.last > candidate.begin ||
      !candidate.clause.contains(word.first) || !stands_at(text.stream(), word.last - 2, "诈骗"))
    return false;
  if (word.last == candidate.begin) return is_suffered(text, word, candidate);
  if (word.last != word.first + 2) return false;
  if (text.has_before(nouns, word.first)) return false;
  const std::size_t end = behind_cheated(text, word.last, candidate.begin);
  return end > word.last && candidate.begin - end <= reach && !is_taken_sum(text, word) &&
         !is_prevented(text, {candidate.clause.first, word.first}) &&
         !text.has(told, {end, candidate.begin}) &&
         !text.has(failed, {candidate.number_end, candidate.clause.last});
}

bool is_spared(const FigureText& text, const FoundWord& word, const FigureCandidate& candidate) {
  if (word.act() != Act::lose) return false;
  const std::size_t begin = candidate.begin;
  const std::string_view before = text.term_before(begin, candidate.clause.first);
  if (!text.is_han(word.first)) {
    // "Losses of 9 million; the gang spent 4 million", "did not lose 2 million, but 4 million"
    const bool is_beside = !candidate.clause.contains(word.first);
    if (is_beside && before == "spent") return true;
    if (is_beside && before == "but") return false;
    return is_not_lost(text, word.first);
  }
  if (candidate.measure != Measure::money) return is_warded_off(text, word);
  return is_barely_escaped(text, word) || is_only_feared(text, word, candidate);
}

}  // namespace dragnet
