#include "indexer/figure_people.h"

#include <algorithm>
#include <string_view>

#include "common/han_phrases.h"
#include "common/han_runs.h"
#include "common/numerals.h"
#include "common/one_of.h"
#include "indexer/figure_claim.h"

namespace dragnet {
namespace {

// "Arrested 45 Chinese", "45 Chinese were arrested"; but "cheated 45 Chinese", "arrested for
// detaining 45 Chinese".
bool are_touched(const FigureText& text, const FigureCandidate& found, std::size_t end) {
  constexpr std::string_view deeds[] = {"arrest",   "arrested", "arresting", "arrests", "detain",
                                        "detained", "deport",   "deported",  "charged", "nabbed"};
  constexpr std::string_view verbs[] = {"were", "been"};
  if (found.begin > found.clause.first && is_one_of(deeds, text.term(found.begin - 1))) return true;
  const std::string_view verb = text.next_term(end);
  const std::size_t deed = end + (verb == "have" ? 2 : 1);
  return end < text.size() && is_one_of(verbs, text.next_term(deed - 1)) &&
         is_one_of(deeds, text.next_term(deed));
}

// "Persuaded", "15 victims", "her": whoever is asked to do what stands behind.
bool is_person_asked(const FigureText& text, const FoundWord& word, std::size_t end) {
  constexpr std::string_view pronouns[] = {"him", "her", "them"};
  const FoundWord* noun = text.ending(WordRole::noun, end);
  return end == word.last || is_one_of(pronouns, text.term(end - 1)) ||
         (noun != nullptr && person_nouns.contains(noun->noun()));
}

// Whether a land abroad stands in the range right behind one of the words.
template <typename Words>
bool stands_land_behind(const FigureText& text, TokenRange range, const Words& words) {
  static const HanPhrases lands = {
      "缅甸", "缅北",   "佤邦", "柬埔寨", "金边", "西港",   "老挝",   "菲律宾", "泰国",    "越南",
      "迪拜", "阿联酋", "印尼", "境外",   "国外", "西班牙", "安哥拉", "肯尼亚", "马来西亚"};
  const auto next = [&](std::size_t from) {
    return lands.first_in(text.stream(), from, range.last);
  };
  for (std::size_t token = next(range.first + 1); token < range.last; token = next(token + 1))
    if (is_one_of(words, text.term(token - 1))) return true;
  return false;
}

// 从金边押解, 赴金边，押解, 押解…回国: whence the word says that somebody was brought.
bool comes_home(const FigureText& text, TokenRange clause, const FoundWord& word) {
  static const HanPhrases home = {"回国", "归国", "返台", "回台"};
  constexpr std::string_view from[] = {"从", "自"};
  constexpr std::string_view to[] = {"赴", "往"};
  if (stands_land_behind(text, clause, from)) return true;
  if (word.last < clause.last && home.any_in(text.stream(), word.last, clause.last)) return true;
  if (clause.first <= text.sentence(word.first).first || text.holds_one_of(from, clause))
    return false;
  return stands_land_behind(text, text.clause(clause.first - 1), to);
}

}  // namespace

std::size_t behind_bare_people(const FigureText& text, const FigureCandidate& found,
                               std::size_t token) {
  constexpr std::string_view people[] = {"chinese", "vietnamese", "taiwanese",
                                         "burmese", "japanese",   "accused"};
  constexpr std::string_view goes_on[] = {
      "were", "have",  "who",    "for",       "over",    "in", "on", "at",     "from",
      "with", "after", "during", "suspected", "accused", "of", "by", "linked", "while"};
  constexpr std::size_t shortest = 7;  // bytes
  if (token >= text.size() || text.stream()[token].term_size < shortest ||
      !is_one_of(people, text.next_term(token)))
    return token;
  const std::size_t end = token + 1;
  if (!are_touched(text, found, end)) return token;
  if (end >= text.size()) return end;
  const Token& next = text.stream()[end];
  const bool is_closed =
      next.gap == Gap::sentence ||
      (next.gap == Gap::clause && !next.capitalized && !amount_at(text.stream(), end)) ||
      is_one_of(goes_on, text.next_term(end)) ||
      (text.next_term(end) == "and" && text.starting(WordRole::act, end + 1));
  return is_closed ? end : token;
}

bool are_sent_home(const FigureText& text, const FigureCandidate& found, const FoundWord& noun) {
  constexpr std::string_view others[] = {
      "rescued",  "freed",   "trafficked", "victims", "cheated", "lured",        "agents",
      "job",      "paying",  "recruiter",  "forced",  "held",    "undocumented", "enslaved",
      "tortured", "tricked", "coerced",    "factory", "migrant", "construction"};
  if (text.term(noun.first) != "workers") return false;
  std::size_t end = noun.last;  // "deported 120 workers and arrested 12 scammers"
  while (end < found.clause.last && text.term(end) != "and") ++end;
  if (!text.has_cue(Cue::fraud, {found.clause.first, end})) return false;
  const bool active = found.begin > found.clause.first && text.term(found.begin - 1) == "deported";
  const std::size_t last = std::min(noun.last + 3, found.clause.last);  // "have been deported"
  const auto acts = text.within(WordRole::act, {noun.last, last});
  const bool passive = !acts.empty() && text.term(acts.front().first) == "deported";
  return (active || passive) && !text.holds_one_of(others, text.sentence(found.number));
}

bool talks_into_paying(const FigureText& text, const FoundWord& word) {
  constexpr std::string_view payments[] = {"hand",  "transfer", "pay",    "send",    "invest",
                                           "give",  "wire",     "part",   "deposit", "buy",
                                           "remit", "lend",     "provide"};
  constexpr std::size_t reach = 10;  // tokens
  if (!text.is_word(word.first) || !text.term(word.first).starts_with("persuad")) return false;
  const std::size_t last = std::min(text.clause(word.first).last, word.last + reach);
  for (std::size_t token = word.last; token + 1 < last; ++token)
    if (text.term(token) == "to")
      return is_person_asked(text, word, token) && is_one_of(payments, text.term(token + 1)) &&
             text.next_term(token + 2) != "up";
  return false;
}

bool are_figures_of_gang(const FigureText& text, const FoundWord& word,
                         const FigureCandidate& candidate) {
  constexpr std::string_view links[] = {"of", "in", "from"};
  constexpr std::size_t gang_reach = 5;  // tokens: of the online scam ring
  constexpr std::size_t verb_reach = 4;  // tokens: who were later arrested
  if (text.term(candidate.end - 1) != "figures") return true;
  const std::size_t end = candidate.end;
  if (is_one_of(links, text.next_term(end))) {
    const std::size_t last = std::min(end + gang_reach, candidate.clause.last);
    for (const FoundWord& noun : text.within(WordRole::noun, {end, last}))
      if (noun.noun() == Noun::gang) return true;
  }
  return word.last == candidate.begin || ends_passively(text, candidate, word) ||
         (word.first >= end && word.first <= end + verb_reach &&
          is_passive_between(text, end, word.first));
}

bool is_from_abroad(const FigureText& text, const FoundWord& word,
                    const FigureCandidate& candidate) {
  static const HanPhrases brought = {"押解", "押回", "被押解"};
  static const HanPhrases abroad = {"境外", "缅", "柬"};
  static const HanPhrases leaving = {"拟",   "欲",   "准备", "企图", "前往", "意图", "赴",
                                     "去往", "出境", "打算", "口岸", "旅客", "边检", "卡点"};
  const TokenStream& stream = text.stream();
  const TokenRange clause = candidate.clause;
  if (!text.is_han(word.first) || !person_nouns.contains(candidate.noun)) return false;
  if (word.act() == Act::arrest)
    return brought.size_at(stream, word.first) > 0 && comes_home(text, clause, word);
  return word.act() == Act::dissuade && stands_at(stream, word.first, "劝返") &&
         clause.contains(word.first) && abroad.any_in(stream, clause.first, clause.last) &&
         !leaving.any_in(stream, clause.first, clause.last);
}

}  // namespace dragnet
