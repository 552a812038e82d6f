#include "indexer/figure_people.h"

#include <algorithm>
#include <string_view>

#include "common/numerals.h"
#include "common/one_of.h"

namespace dragnet {

std::size_t behind_bare_people(const FigureText& text, std::size_t token) {
  constexpr std::string_view people[] = {"chinese", "vietnamese", "taiwanese",
                                         "burmese", "japanese",   "accused"};
  constexpr std::string_view goes_on[] = {"were", "was",  "are",   "have",   "has",       "had",
                                          "who",  "for",  "over",  "in",     "on",        "at",
                                          "from", "with", "after", "during", "suspected", "accused",
                                          "of",   "by",   "as",    "linked", "while",     "when"};
  constexpr std::size_t shortest = 7;  // bytes
  if (token >= text.size() || text.stream()[token].term_size < shortest ||
      !is_one_of(people, text.next_term(token)))
    return token;
  const std::size_t end = token + 1;
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
  if (text.term(noun.first) != "workers" || !text.has_cue(Cue::fraud, found.clause)) return false;
  const std::size_t last = std::min(noun.last + 3, found.clause.last);  // "have been deported"
  const auto acts = text.within(WordRole::act, {noun.last, last});
  return !acts.empty() && acts.front().act() == Act::repatriate;
}

}  // namespace dragnet
