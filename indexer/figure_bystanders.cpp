#include "indexer/figure_bystanders.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "common/one_of.h"
#include "indexer/figure_kinds.h"
#include "indexer/han_phrases.h"

namespace dragnet {
namespace {

using std::string_view;

constexpr string_view charge = "charged";
constexpr string_view deeds[] = {"questioned", "interviewed", "interrogated", "identified",
                                 "released",   "booked",      charge};

// "Questioned 261 people", "identified another 39 suspects"; but "arrested and questioned 44". The
// verb's token, or that of the people where none stands there.
std::size_t verb_before(const FigureText& text, const FigureCandidate& candidate) {
  std::size_t end = candidate.begin;
  const std::size_t first = candidate.clause.first;
  if (end > first && text.term(end - 1) == "another") --end;
  if (end <= first || !is_one_of(deeds, text.term(end - 1))) return candidate.begin;
  const bool is_joined =
      end >= first + 3 && text.term(end - 2) == "and" && text.has_before(WordRole::act, end - 2);
  return is_joined ? candidate.begin : end - 1;
}

// The first token behind the people and what helps their verb: "10 people were later released".
std::size_t verb_behind(const FigureText& text, const FigureCandidate& candidate) {
  constexpr string_view helpers[] = {"were",      "was",          "have",   "had",  "has",
                                     "been",      "later",        "since",  "also", "then",
                                     "initially", "subsequently", "already"};
  std::size_t token = candidate.end;
  while (is_one_of(helpers, text.next_term(token))) ++token;
  return token;
}

// "Fled", "died", "took part in the raid": nobody of whom that is said was arrested.
bool tells_other_people(const FigureText& text, std::size_t token) {
  constexpr string_view verbs[] = {"fled", "escaped", "participated", "died", "dying", "killed"};
  const string_view verb = text.next_term(token);
  return is_one_of(verbs, verb) || (verb == "took" && text.next_term(token + 1) == "part");
}

// "Interviewed", "appeared in court", but "identified as scammers", which tells who they were.
bool tells_other_deed(const FigureText& text, std::size_t token) {
  const string_view verb = text.next_term(token);
  const string_view next = text.next_term(token + 1);
  if (verb == "appeared") return next == "in" || next == "before";
  return is_one_of(deeds, verb) && next != "as";
}

// Whether the people were cheated, or otherwise dealt with by those who were arrested: "arrested a
// man over a scam that cost 15 men 9 million", "for stealing 2 million from 16 people", "after 12
// people complained". The token before them says so.
bool are_beside_arrest(const FigureText& text, const FigureCandidate& candidate,
                       const FoundWord& act) {
  constexpr string_view links[] = {"from", "after", "because", "cost", "costing"};
  constexpr string_view deeds_of_gangs[] = {
      "trafficking", "trafficked", "recruiting", "recruited", "employing",   "employed",
      "smuggling",   "smuggled",   "luring",     "lured",     "imprisoning", "enslaving"};
  constexpr string_view deeds_of_police[] = {"held", "holding", "targeted", "targeting"};
  constexpr string_view gangs[] = {"that", "which", "who",  "for",
                                   "of",   "gang",  "ring", "syndicate"};
  constexpr string_view suspects[] = {"suspects", "members", "accomplices"};
  if (act.last >= candidate.begin || is_one_of(suspects, text.term(candidate.end - 1)))
    return false;
  const string_view before = text.term(candidate.begin - 1);
  if (is_one_of(links, before)) return true;
  if (before == "against")  // "phone scams against 17 women", but "charges against"
    return act.last + 1 < candidate.begin &&
           text.has_cue(Cue::fraud, {candidate.begin - 2, candidate.begin - 1});
  const string_view who = text.term(candidate.begin - 2);
  return (is_one_of(deeds_of_gangs, before) && who != "and") ||
         (is_one_of(deeds_of_police, before) && is_one_of(gangs, who));
}

// "Repatriated after being rescued from a scam hub"
bool is_after_rescue(const FigureText& text, std::size_t token) {
  constexpr std::size_t reach = 4;  // tokens: after having been rescued
  constexpr string_view rescues[] = {"rescued", "freed"};
  constexpr string_view forms[] = {"being", "having"};  // "after officials freed the hostages"
  return text.next_term(token) == "after" && is_one_of(forms, text.next_term(token + 1)) &&
         text.holds_one_of(rescues, {token, std::min(token + reach, text.size())});
}

// 共拨打3000人次: so often something was done, behind a clause that tells of arrests.
bool are_only_counted(const FigureText& text, const FigureCandidate& candidate,
                      const FoundWord& act) {
  return text.is_han(candidate.number_end - 1) && text.term(candidate.number_end - 1) == "次" &&
         !candidate.clause.contains(act.first);
}

// Whom the sum right before "from" was taken, or whom a fraud cost one.
bool have_lost(const FigureText& text, const FigureCandidate& candidate,
               const std::vector<Attached>& before) {
  const std::size_t link = candidate.begin - 1;
  if (text.term(link) == "from")
    return !before.empty() && before.back().kind == FigureKind::losses &&
           before.back().candidate.end == link;
  return text.term(link).starts_with("cost") || text.term(link) == "against";
}

}  // namespace

bool are_rescued(const FigureText& text, const FigureCandidate& candidate) {
  const std::size_t verb = verb_behind(text, candidate);
  return verb > candidate.end && text.next_term(verb) == "rescued";
}

bool are_invited(const FigureText& text, const FigureCandidate& candidate) {
  static const HanPhrases invitations = {"邀请", "特邀"};
  static const HanPhrases guests = {"代表", "现身说法"};
  if (!text.is_han(candidate.end - 1)) return false;
  return text.has_before(invitations, candidate.begin) || text.has_at(guests, candidate.end);
}

std::optional<ActClaim> claim_beside_own_verb(const FigureText& text, const ActClaim& found,
                                              const FigureCandidate& candidate,
                                              const std::vector<Attached>& before) {
  const FoundWord& act = found.word;
  const bool of_people = usual_noun(act.act()) == Noun::suspect;
  if (of_people && are_only_counted(text, candidate, act)) return std::nullopt;
  if (!of_people || !person_nouns.contains(candidate.noun) || !text.is_word(act.first) ||
      text.is_han(candidate.number))
    return found;
  const std::size_t behind = verb_behind(text, candidate);
  if (act.first >= candidate.end) {
    if (found.kind == FigureKind::suspects_repatriated && is_after_rescue(text, act.last))
      return std::nullopt;
    const bool is_passive = act.after || is_passive_between(text, candidate.end, act.first);
    const bool is_of_them = text.next_term(act.last) == "them";  // "fled before police caught them"
    // "3,000 were identified, 2,900 arrested"; but "12 were identified and arrested"
    if (tells_other_deed(text, behind) && text.term(behind) != charge &&
        text.holds_number({behind, act.first}))
      return std::nullopt;
    return is_passive || is_of_them || !tells_other_people(text, behind) ? std::optional(found)
                                                                         : std::nullopt;
  }
  if (are_beside_arrest(text, candidate, act)) {
    if (!have_lost(text, candidate, before)) return std::nullopt;
    return claim_of_words(Act::lose, {candidate.begin - 1, candidate.begin}, FigureKind::victims);
  }
  const TokenRange sentence = text.sentence(act.first);
  const bool has_others = std::ranges::any_of(before, [&](const Attached& figure) {
    return figure.kind == found.kind && sentence.contains(figure.candidate.number);
  });
  if (!has_others) return found;
  std::size_t verb = verb_before(text, candidate);
  if (verb == candidate.begin) {
    if (!tells_other_people(text, behind) && !tells_other_deed(text, behind)) return found;
    verb = behind;
  }
  if (text.term(verb) != charge) return std::nullopt;
  return claim_of_words(Act::prosecute, {verb, verb + 1}, FigureKind::suspects_prosecuted);
}

}  // namespace dragnet
