#include "indexer/figure_missing_noun.h"

#include <string_view>

#include "common/one_of.h"
#include "indexer/figure_kinds.h"
#include "indexer/figure_passive.h"

namespace dragnet {
namespace {

// Whether what an act was done to ends there: with the clause, or before "and seized", "and
// booked", "over phone fraud".
bool ends_object(const FigureText& text, std::size_t end) {
  constexpr std::string_view links[] = {"for", "over", "in", "during", "after"};
  if (end >= text.size() || text.stream()[end].gap >= Gap::clause) return true;
  const std::string_view next = text.next_term(end);
  return is_one_of(links, next) || (next == "and" && (text.has_at(WordRole::act, end + 1) ||
                                                      text.next_term(end + 1) == "booked"));
}

// "And were deported", "and are wanted in China"
bool goes_on_passively(const FigureText& text, TokenRange range) {
  for (std::size_t token = range.first; token + 1 < range.last; ++token)
    if (text.term(token) == "and" && text.has_cue_at(Cue::passive, token + 1)) return true;
  return false;
}

// "Six are Malaysians", "six are from Malaysia"; but "of whom six are Malaysians" counts a part,
// and "six were Malaysians and were deported" tells a deed.
bool tells_origin(const FigureText& text, const FigureCandidate& candidate) {
  const std::size_t token = candidate.end + 1;
  const std::string_view term = text.next_term(token);
  const bool is_name = !term.empty() && text.stream()[token].capitalized;
  const TokenRange rest{token, candidate.clause.last};
  return (term == "from" || term == "of" || is_name) && !goes_on_passively(text, rest) &&
         !text.has(WordRole::act, rest) &&
         !text.has_cue(Cue::part, {candidate.clause.first, candidate.begin});
}

// "The gang detained nine others"
bool is_done_by_gang(const FigureText& text, const FoundWord& act) {
  constexpr std::string_view captors[] = {"kidnappers", "captors", "militia", "rebels"};
  if (act.first > 0 && is_one_of(captors, text.term(act.first - 1))) return true;
  return text.has_noun_before(NounSet(Noun::gang) | Noun::suspect, act.first);
}

// "3,000 suspects were identified and 2,900 were arrested", "of 36 people questioned, 22 were
// arrested": those before are no figure.
bool are_arrested_of(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::string_view deeds[] = {"identified", "questioned", "interviewed", "interrogated"};
  constexpr std::string_view verbs[] = {"were", "arrested", "detained", "apprehended"};
  const std::string_view next = text.next_term(candidate.end);
  if (!candidate.countable.empty() || !is_one_of(verbs, next)) return false;
  const std::size_t verb = candidate.end + (next == "were" ? 1 : 0);
  const TokenRange before{text.sentence(candidate.number).first, candidate.begin};
  return text.has_act_at(Act::arrest, verb) && text.holds_one_of(deeds, before) &&
         text.has_noun(NounSet(Noun::suspect) | Noun::person, before);
}

}  // namespace

Noun missing_noun(const FigureText& text, const FigureCandidate& candidate,
                  const std::vector<Attached>& before) {
  if (candidate.begin > 0 && candidate.countable.empty()) {
    const FoundWord* act = text.ending(WordRole::act, candidate.begin);
    const std::size_t end = end_of_them(text, candidate);
    const Noun usual = act != nullptr ? usual_noun(act->act()) : Noun::none;
    // "Arrested 12 so far", "detained nine others of the gang"
    const std::string_view next = usual != Noun::none ? text.next_term(candidate.end) : "";
    const bool are_others = next == "others" && text.stream()[candidate.begin].gap < Gap::clause &&
                            !is_done_by_gang(text, *act);
    const bool are_people = are_others || (!next.empty() && text.next_term(end) == "so");
    if (act != nullptr && (are_people || ends_object(text, end))) return usual;
  }
  if (before.empty()) return are_arrested_of(text, candidate) ? Noun::suspect : Noun::none;
  const FigureCandidate& last = before.back().candidate;
  const bool near = text.sentence(candidate.number).contains(last.number);
  const bool led =
      candidate.begin == candidate.clause.first || text.has_before(WordRole::act, candidate.begin);
  const bool passive = candidate.end < text.size() && text.has_at(WordRole::cue, candidate.end) &&
                       !tells_origin(text, candidate);
  const bool may_be =
      candidate.countable.empty() ? passive : led && candidate.countable.contains(last.noun);
  return near && may_be ? last.noun : Noun::none;
}

bool is_part_of_phone_cards(const FigureText& text, const FigureCandidate& candidate,
                            const std::vector<Attached>& before) {
  if (candidate.noun != Noun::card || before.empty()) return false;
  const FigureCandidate& whole = before.back().candidate;
  return whole.noun == Noun::phone_card && whole.quantity.value > candidate.quantity.value &&
         text.sentence(candidate.number).contains(whole.number) &&
         text.has_cue(Cue::part, {candidate.clause.first, candidate.begin});
}

}  // namespace dragnet
