// Reports say the act first and then what it was done to ("arrested 94 people", 破获案件74起), or
// turn it round in the passive ("151 suspects were arrested", 952名嫌疑人被押解回国). So an act
// after the number counts only with a passive, or when it touches the noun; otherwise the nearest
// act on the left whose kind accepts the noun wins, first in the clause, then back through the
// sentence (a list inherits its verb), and for a sentence that is torn from its verb, in the
// sentence before.

#include "indexer/figure_attachment.h"

#include <algorithm>
#include <string_view>

#include "common/han_runs.h"
#include "common/one_of.h"
#include "indexer/figure_bystanders.h"
#include "indexer/figure_claim.h"
#include "indexer/figure_deeds.h"
#include "indexer/figure_denials.h"
#include "indexer/figure_kinds.h"
#include "indexer/figure_levels.h"
#include "indexer/figure_lists.h"
#include "indexer/figure_losses.h"
#include "indexer/figure_missing_noun.h"
#include "indexer/figure_passive.h"
#include "indexer/figure_people.h"
#include "indexer/figure_sums.h"
#include "indexer/figure_undone.h"

namespace dragnet {
namespace {

constexpr std::size_t npos = std::string_view::npos;

// An act that takes a sum of its own.
bool is_had(const FoundWord* act) {
  return act != nullptr && takes_sums(act->act()) && act->act() != Act::seize;
}

// "Seized 460,000 yuan in a case in which the victim was tricked": the passive is the victim's.
bool is_told_of_other(const FigureText& text, const FigureCandidate& candidate,
                      const FoundWord& word) {
  constexpr std::string_view relatives[] = {"which", "who",  "whom",    "where",
                                            "that",  "when", "because", "after"};
  return text.holds_one_of(relatives, {candidate.end, word.first});
}

// The act after the noun: in the passive, one that always stands there (落网), or an English
// participle that touches it.
std::optional<ActClaim> claim_after(const FigureText& text, const FigureCandidate& candidate,
                                    std::size_t limit) {
  const TokenRange clause = text.clause(candidate.end - 1);
  const FoundWord* active = text.ending(WordRole::act, candidate.begin);
  const bool done = active != nullptr &&
                    text.stream().gap_text(candidate.begin).find_first_of(",;") == npos &&
                    claim(text, *active, candidate);  // repatriated 240 suspects
  const bool taken = active != nullptr && (done || takes_sums(active->act()));
  std::optional<ActClaim> first;
  for (const FoundWord& word :
       text.within(WordRole::act, {candidate.number_end, std::min(clause.last, limit)})) {
    const auto found = claim(text, word, candidate);
    if (!found || is_weak(word.act()) || (taken && is_told_of_other(text, candidate, word)))
      continue;
    const bool touches = !done && word.first == candidate.end && text.is_word(word.first) &&
                         !tells_kind_of_cases(word.act(), candidate);
    const bool here = word.after || touches || continues_passive(text, candidate, word) ||
                      (!done && ends_passively(text, candidate, word)) ||
                      is_passive_between(text, candidate.number_end, word.first);
    if (here && word.act() == Act::give_back) return found;
    if (here && !first) first = found;
    const bool of_returned =
        word.act() == Act::give_back && word.first <= candidate.end + 2 &&
        text.term(word.first - 1) != "the" &&  // "froze 3 million and the refunding of 2 million"
        text.stream().gap_text(candidate.end).find("、") == npos &&
        !(is_other_predicate(text, word) && is_had(active) && limit < clause.last);
    if (of_returned) return found;
  }
  return first;
}

// What a search of some acts comes to.
struct Result {
  std::optional<ActClaim> claim;
  bool discarded = false;  // an act that makes no figure takes it, unless another one claims it
  bool is_settled() const { return claim || discarded; }
};

// 拦截案件132起, 拦截件数132件, 提起公诉132件: an act that touches what it makes no figure of.
bool takes_something_else(const FigureText& text, const FoundWord& word,
                          const FigureCandidate& candidate) {
  const FoundWord* cue = text.ending(WordRole::cue, candidate.begin);
  std::size_t object = cue != nullptr && cue->cue() == Cue::part ? cue->first : candidate.begin;
  if (object >= 2 && text.term(object - 1) == "数" && text.term(object - 2) == "件") object -= 2;
  const bool is_charge = word.act() == Act::prosecute && candidate.noun == Noun::cases;
  const bool is_sum = takes_sums(word.act()) && !is_object(text, word);
  return word.last == object && candidate.measure == Measure::count && text.is_han(word.first) &&
         (is_sum || (is_charge && word.first == candidate.clause.first));
}

// "The number of people arrested reached 300", "reached more than 300": no deed, but the number's
// hedge.
bool is_hedge(const FigureText& text, const FoundWord& word, const FigureCandidate& candidate) {
  return candidate.begin < word.first && word.last <= candidate.number &&
         text.has_at(WordRole::hedge, word.first) &&
         !text.has(WordRole::act, {word.last, candidate.number});
}

Result claim_left(const FigureText& text, const FigureCandidate& candidate, TokenRange range) {
  std::optional<ActClaim> weak;
  const std::span<const FoundWord> acts = text.within(WordRole::act, range);
  for (std::size_t i = acts.size(); i-- > 0;) {
    const FoundWord& word = acts[i];
    if (word.act() == Act::reach && is_hedge(text, word, candidate)) continue;
    if (discards(word.act(), candidate) && !is_money_of_cheated(text, word)) {
      if (is_taken_sum(text, word)) continue;  // 拦截转账: a payment that was stopped
      if (is_questioning_beside_arrest(text, word, candidate, word.last)) continue;
      return {weak, true};
    }
    const bool confiscated = word.act() == Act::seize && candidate.measure == Measure::money;
    if (confiscated && !weak) return {std::nullopt, true};
    const auto found = claim(text, word, candidate);
    if (!found && takes_something_else(text, word, candidate)) {
      return {std::nullopt, true};
    }
    if (!found) continue;
    if (!is_weak(word.act()) && !is_money_of_cheated(text, word)) return {found};
    if (!weak) weak = found;
  }
  return {weak};
}

// 将102.6万元冻结资金返还: which sum it is, before what is done with it.
bool tells_kind_of_sum(const FigureText& text, const FigureCandidate& candidate,
                       const FoundWord& word) {
  constexpr std::string_view sums[] = {"资", "款", "的"};
  const bool is_kind = word.first == candidate.end && text.is_han(word.first) &&
                       is_one_of(sums, text.next_term(word.last));
  if (!is_kind) return false;
  return text.has_act({word.last + 1, candidate.clause.last}, takes_sums);
}

// The first act behind the number in its clause that takes it; of a sum that is disposed of, what
// is done with it.
Result claim_right(const FigureText& text, const FigureCandidate& candidate, std::size_t limit,
                   bool disposed) {
  const bool held = disposed && candidate.measure == Measure::money;
  const TokenRange clause = candidate.clause;
  std::optional<ActClaim> weak;
  for (const FoundWord& word :
       text.within(WordRole::act, {candidate.number_end, std::min(clause.last, limit)})) {
    if (is_other_predicate(text, word)) break;
    if (tells_kind_of_cases(word.act(), candidate) || (held && !takes_sums(word.act()))) continue;
    if (disposed && word.act() == Act::lose) continue;  // who was put on a list was not cheated
    if (held && tells_kind_of_sum(text, candidate, word)) continue;
    if (is_questioning_beside_arrest(text, word, candidate, std::min(clause.last, limit))) continue;
    if (discards(word.act(), candidate)) return {std::nullopt, true};
    const auto right = claim(text, word, candidate);
    if (right && !is_weak(word.act()) && word.act() != Act::involve) return {right};
    if (!weak) weak = right;
  }
  return {weak};
}

// Back through the clauses of the sentence.
Result claim_back(const FigureText& text, const FigureCandidate& candidate) {
  const TokenRange sentence = text.sentence(candidate.number);
  const std::size_t from = candidate.number > sentence.first + reach_in_sentence
                               ? candidate.number - reach_in_sentence
                               : sentence.first;
  const Result back = claim_left(text, candidate, {from, candidate.clause.first});
  const bool of_sum =
      back.claim && back.claim->word.act() == Act::involve && candidate.noun == Noun::cases;
  const bool of_loss = back.claim && back.claim->kind == FigureKind::victims;
  return of_sum || of_loss ? Result{} : back;
}

// 两名嫌疑人均为四川人, "two of the suspects are from Sichuan": nothing was torn off, the sentence
// says something of its own.
bool is_one_of_predicates(std::string_view term) {
  constexpr std::string_view predicates[] = {"均", "都", "皆",  "为", "是",   "系",
                                             "在", "来", "are", "is", "come", "came"};
  return is_one_of(predicates, term);
}

// "Losses were recovered. More than 187 million yuan ...": the sentence before ends with the act,
// and this one begins with its number.
std::optional<ActClaim> claim_of_end_before(const FigureText& text,
                                            const FigureCandidate& candidate) {
  const TokenRange before = text.sentence_before(candidate.number);
  if (candidate.begin != text.sentence(candidate.number).first || before.last == 0) return {};
  const FoundWord* act = text.ending(WordRole::act, before.last);
  if (act == nullptr || !text.is_word(act->first)) return {};
  return claim(text, *act, candidate);
}

// Of what was lost, the clause may say what became of it; of what is held, that it was returned.
bool may_become(const Result& left, Act outcome) {
  if (!left.claim) return !left.discarded;
  const Act act = left.claim->word.act();
  return left.claim->kind == FigureKind::losses || act == Act::involve || act == Act::amount_to ||
         (act == Act::freeze && outcome == Act::give_back);
}

// What is left of it in its clause, then right, then back through the sentence; a clause that
// begins with the number goes on with a list and looks back first.
std::optional<ActClaim> claim_around(const FigureText& text, const FigureCandidate& candidate,
                                     std::size_t limit) {
  if (const auto handover = claim_of_handover(text, candidate, limit)) return handover;
  const TokenRange clause = candidate.clause;
  const bool disposed = text.has_cue(Cue::disposal, {clause.first, candidate.begin});
  const Result right = claim_right(text, candidate, disposed ? clause.last : limit, disposed);
  if (disposed && right.claim) return right.claim;
  const Result left = claim_left(text, candidate, {clause.first, candidate.number});
  if (const auto outcome = claim_of_outcome(text, candidate);
      outcome && may_become(left, outcome->word.act()))
    return outcome;
  if (left.is_settled()) return left.claim;
  if (candidate.measure == Measure::percent) return std::nullopt;
  if (candidate.noun == Noun::victim) return std::nullopt;
  if (const auto list = claim_of_whole_list(text, candidate)) return list;

  const Result back = claim_back(text, candidate);
  const bool names_its_own = text.is_han(candidate.number_end - 1) && right.claim;
  const bool in_list = candidate.begin == clause.first && !names_its_own;
  const Result& first = in_list ? back : right;
  const Result& second = in_list ? right : back;
  if (first.is_settled()) return first.claim;
  if (second.is_settled()) return second.claim;

  if (is_one_of_predicates(text.next_term(candidate.end))) return std::nullopt;
  if (const auto torn_off = claim_of_end_before(text, candidate)) return torn_off;
  if (!is_torn_off(text, candidate)) return std::nullopt;
  return claim_left(text, candidate, text.sentence_before(candidate.number)).claim;
}

// A rate that rose or fell by so much is a change; one that rose to so much is a rate.
bool moves(const FigureText& text, TokenRange range) {
  return text.has(WordRole::direction, range) && !text.has_cue(Cue::level, range);
}

// 打掉团伙6个108人: the people of what was counted right before them; null when it is nobody's.
const Attached* group_of_members(const FigureText& text, const FigureCandidate& candidate,
                                 const std::vector<Attached>& before) {
  const bool may_be = candidate.noun == Noun::suspect || candidate.noun == Noun::person;
  if (before.empty() || !may_be) return nullptr;
  const Attached& whole = before.back();
  const bool adjoins = whole.candidate.end == candidate.begin &&
                       text.stream()[candidate.begin].gap <= Gap::blank &&
                       text.is_han(candidate.begin - 1);
  return adjoins ? &whole : nullptr;
}

// "Arrested two men and are investigating 18 others"; but "are investigating 18 detained suspects".
bool are_investigated(const FigureText& text, const FigureCandidate& candidate,
                      const FoundWord& act) {
  return act.last < candidate.begin && text.term(candidate.begin - 1) == "investigating";
}

// "Stopped payment of 3 million yuan and returned 1 million to 20 victims"
bool are_given_back_to(const FigureText& text, const FigureCandidate& candidate) {
  const auto acts = text.within(WordRole::act, {candidate.clause.first, candidate.begin});
  return candidate.noun == Noun::victim && !acts.empty() && acts.back().act() == Act::give_back;
}

// 向20名群众返还: whom something is given to, not whom something was done to.
bool are_receivers(const FigureText& text, const FigureCandidate& candidate, FigureKind kind) {
  if (candidate.begin == 0 || unit_of(candidate) != Unit::person) return false;
  const std::string_view before = text.term(candidate.begin - 1);
  const bool told = kind == FigureKind::people_dissuaded || kind == FigureKind::people_reached;
  const bool to = text.term(candidate.begin) == "to" && before != "led" &&  // "to 16 victims"
                  (kind == FigureKind::victims || are_given_back_to(text, candidate));
  if (before == "向") return !told;
  return before == "for" || before == "给" || before == "到" || before == "为" || to;
}

// 一个团伙; but 设备一台 is a count, "one laptop" too, and so is a den, and 一成 a tenth.
bool is_article(const FigureText& text, const FigureCandidate& candidate, FigureKind kind) {
  const bool is_device =
      kind == FigureKind::devices_seized &&
      ((text.term(candidate.number) == "one" && text.next_term(candidate.number + 1) != "of") ||
       (text.is_han(candidate.number) && text.has_before(WordRole::noun, candidate.number)));
  return candidate.quantity.one && candidate.measure != Measure::percent && !is_device &&
         kind != FigureKind::dens_destroyed;
}

// 流水174万元，非法获利1万元: what somebody got of a sum that is told.
bool is_gain_beside_sum(const FigureText& text, const ActClaim& found,
                        const FigureCandidate& candidate, const std::vector<Attached>& before) {
  const std::string_view end = text.term(found.word.last - 1);
  if (found.word.act() != Act::involve || (end != "利" && !end.starts_with("gain"))) return false;
  const TokenRange sentence = text.sentence(candidate.number);
  return std::ranges::any_of(before, [&](const Attached& figure) {
    return figure.kind == found.kind && sentence.contains(figure.candidate.number);
  });
}

// Of "arrested three suspects and 30 others" the second number.
std::optional<Attached> more_suspects(const FigureText& text, FigureCandidate candidate,
                                      const std::vector<Attached>& before) {
  const bool may_be = candidate.measure == Measure::count && candidate.noun == Noun::none;
  if (!may_be || before.empty()) return {};
  const Attached& whole = before.back();
  const bool of_suspects =
      person_nouns.contains(whole.candidate.noun) && whole.kind != FigureKind::victims;
  const bool done_before = of_suspects && whole.begin < whole.candidate.begin;
  if (!done_before || !are_others_too(text, candidate, whole.candidate)) return {};
  candidate.noun = Noun::suspect;
  return Attached{candidate, whole.kind, candidate.begin, candidate.end};
}

// Victims are a figure without an act: 被害人26人.
std::optional<Attached> victims_alone(const FigureText& text, const FigureCandidate& candidate) {
  constexpr double most = 1e8;  // 发还被害人12亿 is money
  const double count = candidate.quantity.value;
  const bool many = candidate.noun == Noun::victim && count > 1 && count < most;
  if (!many || are_receivers(text, candidate, FigureKind::victims) ||
      are_rescued(text, candidate) || are_invited(text, candidate))
    return std::nullopt;
  return Attached{candidate, FigureKind::victims, candidate.begin, candidate.end};
}

std::optional<Attached> attach_one(const FigureText& text, FigureCandidate candidate,
                                   std::size_t limit, const std::vector<Attached>& before) {
  std::optional<ActClaim> found;
  if (const FoundWord* deed = deed_to_bare_number(text, candidate)) {
    if (discards(deed->act(), candidate)) return std::nullopt;
    found = claim_of_suspects(text, *deed, candidate);
    if (found) candidate.noun = Noun::suspect;
  }
  if (const auto more = more_suspects(text, candidate, before)) return more;
  if (!found && candidate.measure == Measure::count && !text.is_han(candidate.number_end - 1)) {
    found = claim_of_record(text, candidate);
    if (found) candidate.noun = Noun::cases;
  }
  if (candidate.measure == Measure::count && candidate.noun == Noun::none) {
    candidate.noun = missing_noun(text, candidate, before);
    if (candidate.noun == Noun::none) return std::nullopt;
  }
  if (counts_victims(text, candidate)) candidate.noun = Noun::victim;
  if (is_part_of_phone_cards(text, candidate, before)) candidate.noun = Noun::phone_card;
  if (are_involved(text, candidate)) return std::nullopt;
  const Attached* group = group_of_members(text, candidate, before);
  if (group != nullptr && group->kind == FigureKind::cases_filed) return std::nullopt;
  if (group != nullptr &&
      (group->kind == FigureKind::gangs_destroyed || group->kind == FigureKind::cases_solved)) {
    return Attached{candidate, FigureKind::suspects_arrested, candidate.begin, candidate.end};
  }
  if (!found && candidate.measure == Measure::money) found = claim_of_cost(text, candidate);
  if (!found) found = claim_after(text, candidate, limit);
  if (!found) found = claim_around(text, candidate, limit);
  if (!found) found = claim_of_cases_told(text, candidate);
  if (!found) found = claim_of_control(text, candidate);
  if (candidate.measure == Measure::money) found = claim_of_named_fraud(text, candidate, found);
  if (!found) {
    const auto more = more_prosecuted(text, candidate, before);
    return more ? more : victims_alone(text, candidate);
  }
  found = claim_beside_own_verb(text, *found, candidate, before);
  if (!found) return std::nullopt;
  candidate.noun = noun_of_kind(found->kind, candidate.noun);
  if (is_gain_beside_sum(text, *found, candidate, before)) return std::nullopt;
  if (is_article(text, candidate, found->kind) || are_receivers(text, candidate, found->kind))
    return std::nullopt;
  if (candidate.measure == Measure::percent && moves(text, {found->word.last, candidate.number})) {
    return std::nullopt;
  }
  const bool same_clause = candidate.clause.contains(found->word.first);
  if (are_investigated(text, candidate, found->word) || is_asked(text, candidate) ||
      is_denied(text, found->word, candidate) ||
      (!same_clause && are_only_told_of(text, candidate)))
    return std::nullopt;
  const std::size_t begin =
      same_clause ? std::min(found->word.first, candidate.begin) : candidate.begin;
  const std::size_t end = same_clause ? std::max(found->word.last, candidate.end) : candidate.end;
  return Attached{candidate, found->kind, begin, end};
}

}  // namespace

std::vector<Attached> attach(const FigureText& text,
                             const std::vector<FigureCandidate>& candidates) {
  std::vector<Attached> attached;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (candidates[i].measure == Measure::times) continue;
    const std::size_t limit = i + 1 < candidates.size() ? candidates[i + 1].number : text.size();
    if (auto found = attach_one(text, candidates[i], limit, attached)) attached.push_back(*found);
  }
  share_out(text, attached);
  return attached;
}

}  // namespace dragnet
