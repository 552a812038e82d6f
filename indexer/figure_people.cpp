#include "indexer/figure_people.h"

#include <algorithm>
#include <string_view>

#include "common/han_phrases.h"
#include "common/han_runs.h"
#include "common/numerals.h"
#include "common/one_of.h"

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
  constexpr std::string_view harmed[] = {"rescued",  "freed",    "trafficked",  "victims",
                                         "cheated",  "lured",    "agents",      "recruiter",
                                         "job",      "paying",   "forced",      "tricked",
                                         "enslaved", "tortured", "undocumented"};
  if (text.term(noun.first) != "workers" || !text.has_cue(Cue::fraud, found.clause)) return false;
  const bool active = found.begin > found.clause.first && text.term(found.begin - 1) == "deported";
  const std::size_t last = std::min(noun.last + 3, found.clause.last);  // "have been deported"
  const auto acts = text.within(WordRole::act, {noun.last, last});
  const bool passive = !acts.empty() && text.term(acts.front().first) == "deported";
  return (active || passive) && !text.holds_one_of(harmed, text.sentence(found.number));
}

bool is_from_abroad(const FigureText& text, const FoundWord& word,
                    const FigureCandidate& candidate) {
  static const HanPhrases brought = {"押解", "押回", "被押解"};
  static const HanPhrases origins = {"从缅甸", "从缅北",   "从柬埔寨", "从金边",     "从西港",
                                     "从老挝", "从菲律宾", "从泰国",   "从越南",     "从迪拜",
                                     "从印尼", "从境外",   "从国外",   "从马来西亚", "从西班牙"};
  static const HanPhrases abroad = {"境外", "缅", "柬"};
  static const HanPhrases leaving = {"拟", "欲", "准备", "企图", "前往", "意图", "赴"};
  const TokenStream& stream = text.stream();
  const TokenRange clause = candidate.clause;
  if (!text.is_han(word.first) || !person_nouns.contains(candidate.noun)) return false;
  if (word.act() == Act::arrest)
    return brought.size_at(stream, word.first) > 0 &&
           origins.any_in(stream, clause.first, clause.last);
  return word.act() == Act::dissuade && stands_at(stream, word.first, "劝返") &&
         clause.contains(word.first) && abroad.any_in(stream, clause.first, clause.last) &&
         !leaving.any_in(stream, clause.first, clause.last);
}

}  // namespace dragnet
