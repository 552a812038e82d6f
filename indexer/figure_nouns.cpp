#include "indexer/figure_nouns.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "common/numerals.h"
#include "common/one_of.h"
#include "common/word_filter.h"
#include "indexer/figure_labels.h"
#include "indexer/figure_people.h"

namespace dragnet {
namespace {

using std::string_view;

// English noun phrases end before these.
constexpr std::array<string_view, 58> phrase_ends = {
    "of",      "for",     "in",     "from",    "who",       "whom",     "which",  "that",
    "were",    "was",     "is",     "are",     "has",       "have",     "had",    "been",
    "and",     "with",    "to",     "by",      "on",        "at",       "as",     "into",
    "through", "after",   "before", "during",  "within",    "while",    "or",     "under",
    "across",  "between", "will",   "because", "when",      "involved", "out",    "also",
    "against", "over",    "than",   "worth",   "this",      "last",     "the",    "a",
    "an",      "their",   "his",    "per",     "targeting", "engaged",  "posing", "using",
    "behind",  "selling"};
// Nouns that only count others: 7,600 sets of bank cards.
constexpr std::array<string_view, 7> containers = {"set",   "sets",    "piece", "pieces",
                                                   "batch", "batches", "kinds"};

// Of the stems of "reporter", "launderer", "recruiter" and "link".
constexpr std::array<string_view, 5> reported = {"reported", "reports", "laundering", "recruiting",
                                                 "linked"};

bool allows(const FigureCandidate& candidate, Noun noun) {
  return candidate.countable.empty() || candidate.countable.contains(noun);
}

// What a measure word counts by itself, when no noun stands with it.
struct OwnNoun {
  NounSet countable;
  Noun noun;
};
constexpr OwnNoun own_nouns[] = {
    {person_nouns, Noun::person},
    {Noun::cases, Noun::cases},
    {Noun::cases | Noun::gang | Noun::domain, Noun::cases},
    {Noun::gang, Noun::gang},
    {Noun::den, Noun::den},
    {Noun::device, Noun::device},
    {Noun::event, Noun::event},
    {card_nouns, Noun::card},
    {Noun::times | Noun::call, Noun::times},
    {Noun::times | Noun::call | Noun::event, Noun::times},
};

Noun own_noun(NounSet countable) {
  for (const OwnNoun& own : own_nouns) {
    if (own.countable == countable) return own.noun;
  }
  return Noun::none;
}

// "The number of fraud cases solved in the city": the noun behind "number of" in the range.
const FoundWord* noun_of_number(const FigureText& text, TokenRange range) {
  for (std::size_t token = range.first; token + 2 < range.last; ++token) {
    if (text.term(token) != "number" || text.term(token + 1) != "of") continue;
    for (std::size_t next = token + 2; next < range.last; ++next) {
      const FoundWord* noun = text.starting(WordRole::noun, next);
      if (noun == nullptr || is_one_of(reported, text.term(next))) continue;
      const FoundWord* head = text.starting(WordRole::noun, noun->last);  // scam victims
      return head != nullptr && noun->last < range.last ? head : noun;
    }
  }
  return nullptr;
}

// Where the verb begins that tells a level, and ends with what stands before the number or is its
// hedge: "stood at 3,100", "rose 12 percent to 3,100". Nothing where none does.
std::optional<std::size_t> begin_of_level(const FigureText& text,
                                          const FigureCandidate& candidate) {
  constexpr std::array<string_view, 4> verbs = {"totaled", "totalled", "surpassed", "hit"};
  constexpr std::size_t reach = 6;  // tokens from the verb to its "to"
  const std::size_t begin = candidate.begin;
  const std::size_t clause = candidate.clause.first;
  const auto before = [&](std::size_t count) { return text.term_before(begin, clause, count); };
  const string_view hedge = begin < candidate.number ? text.term(begin) : string_view();
  if (hedge == "reached" || hedge == "exceeded") return begin;
  if (is_one_of(verbs, before(1))) return begin - 1;
  if (before(1) == "at" && before(2) == "stood") return begin - 2;
  if (hedge != "to") return std::nullopt;
  const auto moves =
      text.within(WordRole::direction, {begin > clause + reach ? begin - reach : clause, begin});
  return moves.empty() ? std::nullopt : std::optional(moves.back().first);
}

// "Cases of telecom fraud": the noun of the phrase that ends before the token.
const FoundWord* cases_of_fraud(const FigureText& text, TokenRange clause, std::size_t end) {
  constexpr std::size_t longest = 5;  // tokens: of telecom and online fraud
  if (!text.has_cue(Cue::fraud, {end - 1, end})) return nullptr;
  for (std::size_t token = end; token > clause.first && end - token < longest; --token) {
    if (text.term(token - 1) != "of") continue;
    const FoundWord* noun = text.ending(WordRole::noun, token - 1);
    return noun != nullptr && noun->noun() == Noun::cases ? noun : nullptr;
  }
  return nullptr;
}

// The noun that ends right before the number, but for a verb that says how many there are:
// 案件74起, "gangs 7", "cases solved were 5,570", "the number of gangs rose to 30".
const FoundWord* noun_before(const FigureText& text, const FigureCandidate& candidate) {
  const TokenRange clause = candidate.clause;
  std::size_t end = candidate.begin;
  const FoundWord* cue = text.ending(WordRole::cue, end);
  const bool is_passive = cue != nullptr && cue->cue() == Cue::passive;
  if (is_passive) end = cue->first;
  if (is_passive || clause.first < text.clause(end).first)  // "cases solved: 5,570"
    if (const FoundWord* act = text.ending(WordRole::act, end)) end = act->first;
  if (end > clause.first && text.term(end - 1) == "数") --end;  // 案件数132起
  const auto level = begin_of_level(text, candidate);
  if (level) end = *level;
  if (end <= clause.first) return nullptr;
  const bool is_told = level || end < candidate.begin;
  const FoundWord* noun = is_told ? noun_of_number(text, {clause.first, end}) : nullptr;
  if (noun == nullptr) noun = text.ending(WordRole::noun, end);
  if (noun == nullptr && level) noun = cases_of_fraud(text, clause, end);
  const bool is_verb = noun != nullptr && text.term(noun->first) == "linked";  // "to 70 reports"
  return noun != nullptr && !is_verb && allows(candidate, noun->noun()) ? noun : nullptr;
}

// 被, 其中, 分别, 均为; what only tells the subject goes on.
bool ends_phrase(const FigureText& text, std::size_t token) {
  const string_view term = text.term(token);
  if (term == "均" || term == "为" || term == "是" || term == "系") return true;
  const FoundWord* cue = text.starting(WordRole::cue, token);
  return cue != nullptr && cue->cue() != Cue::fraud && cue->cue() != Cue::other_crime &&
         cue->cue() != Cue::any_crime;
}

// The last fitting noun of the Chinese phrase after the measure word; it ends with the clause, a
// list mark, a number or an act that follows a noun.
const FoundWord* han_noun_after(const FigureText& text, const FigureCandidate& candidate) {
  const TokenRange clause = candidate.clause;
  const FoundWord* best = nullptr;
  const std::size_t last = std::min(clause.last, candidate.end + 25);
  for (std::size_t token = candidate.end; token < last; ++token) {
    const string_view gap = text.stream().gap_text(token);
    if (text.is_number(token) || gap.find("、") != string_view::npos) break;
    if (gap.find('(') != string_view::npos || gap.find("（") != string_view::npos) break;
    if (best != nullptr && token >= best->last &&
        (text.has_at(WordRole::act, token) || ends_phrase(text, token))) {
      break;
    }
    const FoundWord* noun = text.starting(WordRole::noun, token);
    const bool officers = noun != nullptr && noun->noun() == Noun::unrelated &&
                          token == candidate.end && !is_arrest_at(text, noun->last);
    if (noun != nullptr && (allows(candidate, noun->noun()) || officers)) best = noun;
    if (officers) break;
  }
  return best;
}

// Headlines leave the measure word out: 抓获15嫌犯, 端掉一窝点.
bool read_noun_alone(const FigureText& text, FigureCandidate& candidate) {
  const FoundWord* noun = text.is_number(candidate.number)
                              ? text.starting(WordRole::noun, candidate.end)
                              : den_behind_one(text, candidate.number);
  if (noun == nullptr) return false;
  candidate.number_end = candidate.end;
  candidate.noun = noun->noun();
  candidate.end = noun->last;
  return candidate.noun != Noun::unrelated;
}

// 全市300名, 我省12起: the noun before the number says where, and not what is counted.
bool tells_where(const FigureText& text, const FoundWord& noun) {
  constexpr string_view wholes[] = {"全", "我"};
  constexpr string_view places[] = {"市", "省", "县", "区"};
  return noun.last == noun.first + 1 && noun.first > 0 &&
         is_one_of(places, text.term(noun.first)) && is_one_of(wholes, text.term(noun.first - 1));
}

bool read_chinese(const FigureText& text, FigureCandidate& candidate) {
  const std::optional<MeasureWord> measure = text.measure_at(candidate.end);
  if (!measure) return read_noun_alone(text, candidate);
  if (measure->nouns.empty()) return false;
  candidate.countable = measure->nouns;
  candidate.end = candidate.number_end = measure->last;
  if (const FoundWord* noun = noun_before(text, candidate)) {
    candidate.noun = noun->noun();
    candidate.begin = noun->first;
    return true;
  }
  const FoundWord* unrelated =
      candidate.begin > 0 ? text.ending(WordRole::noun, candidate.begin) : nullptr;
  if (unrelated != nullptr && unrelated->noun() == Noun::unrelated &&
      text.stream()[candidate.begin].gap < Gap::clause && !tells_where(text, *unrelated)) {
    return false;
  }
  const FoundWord* after = han_noun_after(text, candidate);
  candidate.noun = after != nullptr ? after->noun() : own_noun(candidate.countable);
  if (after != nullptr) candidate.end = after->last;
  return candidate.noun != Noun::unrelated;
}

// The "and" of "phone and bank cards", "bank and payment accounts".
bool joins_adjectives(const FigureText& text, std::size_t token) {
  constexpr std::array<string_view, 5> kinds = {"bank", "phone", "telephone", "mobile", "sim"};
  if (text.next_term(token) != "and" || !is_one_of(kinds, text.term(token - 1))) return false;
  return !text.is_number(token + 1);
}

// "117 criminal complaints"; but "117 criminal elements" are criminals.
bool is_adjective(const FigureText& text, const FoundWord& noun) {
  constexpr std::array<string_view, 14> things = {
      "complaint", "complaints", "record",   "records", "report",   "reports", "charge",
      "charges",   "offence",    "offences", "offense", "offenses", "act",     "acts"};
  if (text.term(noun.first) != "criminal" || noun.last != noun.first + 1) return false;
  return is_one_of(things, text.next_term(noun.last));
}

// The head of the English phrase that begins there, behind the number: its last known noun.
const FoundWord* english_noun_after(const FigureText& text, const FigureCandidate& candidate,
                                    std::size_t from) {
  const TokenRange clause = candidate.clause;
  const FoundWord* head = nullptr;
  const std::size_t last = std::min(clause.last, from + 9);
  for (std::size_t token = from; token < last; ++token) {
    const string_view term = text.term(token);
    const bool counted_by =
        token == from + 1 && term == "of" && is_one_of(containers, text.term(from));
    const bool adjectives =
        term == "and" && head == nullptr && !amount_at(text.stream(), token + 1);
    const bool inside = counted_by || adjectives;
    if (joins_adjectives(text, token)) {
      head = nullptr;
      continue;
    }
    if (!inside && ends_english_phrase(text.stream(), token)) break;
    // "12 gangs suspected of fraud", "nine suspects — including two bankers — have"
    if (head != nullptr && (term == "suspected" || term == "including")) break;
    if (text.is_number(token) || text.is_han(token)) break;
    const bool at_end = head != nullptr && token >= head->last;
    if (at_end && text.has_at(WordRole::act, token)) break;
    if (text.stream().gap_text(token).find('(') != string_view::npos) break;
    const FoundWord* noun = text.starting(WordRole::noun, token);
    const bool is_plain = noun != nullptr && noun->last == noun->first + 1;  // "reports lodged"
    if (noun == nullptr || (is_plain && is_one_of(reported, term)) || is_adjective(text, *noun))
      continue;
    head = noun;
    const bool unrelated = noun->noun() == Noun::unrelated && token == from;
    if (unrelated && !joins_adjectives(text, noun->last)) break;
  }
  return head;
}

// "46 arrests", "9 prosecutions": the deed is counted for whom it was done to.
bool counts_deeds(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::array<string_view, 4> deeds = {"arrests", "detentions", "prosecutions",
                                                "indictments"};
  return candidate.end < text.size() && text.stream()[candidate.end].gap <= Gap::blank &&
         is_one_of(deeds, text.term(candidate.end));
}

// Whether "-member", "-strong" or the like stands there, behind a number.
bool is_size(const FigureText& text, std::size_t token) {
  constexpr std::array<string_view, 5> members = {"member", "person", "man", "strong", "people"};
  return token < text.size() && text.stream().gap_text(token) == "-" &&
         is_one_of(members, text.term(token));
}

// "19 of the suspects", "14 of the 20 suspects", "14 out of 20 suspects": where what is counted
// begins; but "seven out of ten", a ratio.
std::size_t behind_partitive(const FigureText& text, const FigureCandidate& candidate) {
  constexpr double largest_ratio = 10;
  const std::size_t token = candidate.end;
  const string_view next = text.next_term(token);
  if (next != "of" && next != "out") return token;
  const std::size_t behind = behind_of_the(text, token);
  if (behind != token) return behind + (text.is_number(behind) ? 1 : 0);
  const std::size_t link = token + (next == "out" ? 1 : 0);
  if (text.next_term(link) != "of") return token;
  const auto whole = amount_at(text.stream(), link + 1);
  const bool is_part =
      whole && whole->value > largest_ratio && whole->value > candidate.quantity.value;
  return is_part ? whole->last : token;
}

// "A 23-member gang" is one of 23 people; "a 60-person team" and "six of a 12-member gang" say
// nothing of them.
bool read_group(const FigureText& text, FigureCandidate& candidate) {
  const bool is_whole = candidate.number >= 2 && text.term(candidate.number - 2) == "of";
  const FoundWord* head = english_noun_after(text, candidate, candidate.end + 1);
  if (is_whole || head == nullptr || head->noun() != Noun::gang) return false;
  candidate.noun = Noun::suspect;
  ++candidate.end;
  return true;
}

// "18 laptops (nine of one make)": a part of what is counted already; but "suspects (12 in all)",
// "18 suspects (two were charged)".
bool is_part_in_bracket(const FigureText& text, const FigureCandidate& candidate,
                        const FoundWord& noun) {
  constexpr string_view verbs[] = {"were", "was", "have", "has"};
  constexpr std::size_t reach = 4;  // tokens: of "18 stolen mobile phones"
  if (!text.stream().gap_text(candidate.begin).ends_with('(') ||
      is_one_of(verbs, text.next_term(candidate.end)))
    return false;
  const std::size_t first = text.clause(noun.first).first;
  for (std::size_t at = noun.first; at > first && noun.first - at < reach; --at) {
    if (text.stream()[at].gap > Gap::blank || text.term(at - 1) == "and") return false;
    if (amount_at(text.stream(), at - 1)) return true;
  }
  return false;
}

bool read_english(const FigureText& text, FigureCandidate& candidate) {
  // "260 people of 20 nationalities", "cheated 12 people of 3 million pesos"
  constexpr std::array<string_view, 3> no_people = {"nationalities", "pesos", "shillings"};
  candidate.number_end = candidate.end;
  if (is_size(text, candidate.end)) return read_group(text, candidate);
  if (counts_deeds(text, candidate)) {
    candidate.noun = Noun::suspect;
    return true;
  }
  const std::size_t phrase = behind_partitive(text, candidate);
  if (is_size(text, phrase)) {  // "eight of the 12-member gang"
    candidate.noun = Noun::suspect;
    candidate.end = phrase + 1;
    return true;
  }
  if (const FoundWord* noun = english_noun_after(text, candidate, phrase)) {
    const bool is_of_one_gang = phrase != candidate.end && noun->noun() == Noun::gang &&
                                !text.term(noun->last - 1).ends_with('s');
    candidate.noun = is_of_one_gang ? Noun::suspect : noun->noun();  // "three of the gang"
    candidate.end = noun->last;
    if ((candidate.noun == Noun::unrelated && are_sent_home(text, candidate, *noun)) ||
        (candidate.noun == Noun::citizen && are_residents_held(text, candidate)))
      candidate.noun = Noun::person;
    return candidate.noun != Noun::unrelated;
  }
  if (const std::size_t people = behind_nations(text, candidate, phrase); people > phrase) {
    candidate.noun = Noun::person;
    candidate.end = people;
    return true;
  }
  const FoundWord* noun = noun_before(text, candidate);
  if (noun != nullptr && is_one_of(no_people, text.next_term(candidate.end))) return false;
  if (noun != nullptr && !is_part_in_bracket(text, candidate, *noun)) {
    candidate.noun = noun->noun();
    candidate.begin = noun->first;
    return candidate.noun != Noun::unrelated;
  }
  return !candidate.quantity.one;
}

// An act that ends before the token and is the end of dens.
bool is_end_of_dens(const FigureText& text, std::size_t token) {
  const FoundWord* act = text.ending(WordRole::act, token);
  return act != nullptr && !act->after &&
         (act->act() == Act::destroy || act->act() == Act::solve || act->act() == Act::seize);
}

}  // namespace

const FoundWord* den_behind_one(const FigureText& text, std::size_t token) {
  // All that may stand before the den, character by character.
  constexpr string_view kinds = "电信网络话务涉诈骗犯罪跑分洗钱引流特大型";
  constexpr std::size_t reach = 8;
  if (text.term(token) != "一" || !is_end_of_dens(text, token)) return nullptr;
  const std::size_t last = std::min(text.clause(token).last, token + 1 + reach);
  for (std::size_t at = token + 1; at < last; ++at) {
    const FoundWord* noun = text.starting(WordRole::noun, at);
    if (noun != nullptr && noun->noun() == Noun::den)
      return amount_at(text.stream(), noun->last) ? nullptr : noun;
    if (!holds(kinds, text.term(at))) return nullptr;
  }
  return nullptr;
}

bool ends_english_phrase(const TokenStream& stream, std::size_t token) {
  static const WordFilter ends(phrase_ends);
  return ends.may_hold(stream[token]) && is_one_of(phrase_ends, stream.term(token));
}

bool read_counted(const FigureText& text, FigureCandidate& candidate) {
  const bool is_near =
      candidate.end < text.size() && (text.stream()[candidate.end].gap <= Gap::blank ||
                                      is_behind_zeros(text.stream(), candidate.end));
  if (is_near && text.is_han(candidate.end)) {
    return read_chinese(text, candidate);
  }
  const bool chinese_number = text.is_han(candidate.number);
  return !chinese_number && read_english(text, candidate);
}

}  // namespace dragnet
