// Reports say the act first and then what it was done to ("arrested 94 people", 破获案件74起), or turn it round in the passive
// ("151 suspects were arrested", 952名嫌疑人被押解回国). So an act after the number counts only with a passive, or when it touches
// the noun; otherwise the nearest act on the left whose kind accepts the noun wins, first in the clause, then back through
// the sentence (a list inherits its verb), and for a sentence that is torn from its verb, in the sentence before.

#include "indexer/figure_attachment.h"

#include <algorithm>

#include "indexer/figure_kinds.h"

namespace dragnet {
namespace {

constexpr std::size_t reach_in_sentence = 40;  // tokens
constexpr std::size_t passive_gap = 4;         // tokens between "were" and the act
constexpr std::size_t fragment_size = 12;      // tokens of a sentence torn from its verb

struct Claim {
  FoundWord word;
  FigureKind kind;
};

std::optional<Claim> claim(const FigureText& text, const FoundWord& word, const Candidate& candidate) {
  const auto kind = kind_of(word.act(), candidate);
  if (!kind || is_object(text, word)) return std::nullopt;
  return Claim{word, *kind};
}

bool is_passive_between(const FigureText& text, std::size_t from, std::size_t to) {
  const std::size_t start = to > from + passive_gap ? to - passive_gap : from;
  return text.has_cue(Cue::passive, {start, to});
}

// The act after the noun: in the passive, one that always stands there (落网), or an English participle that touches it.
std::optional<Claim> claim_after(const FigureText& text, const Candidate& candidate, std::size_t limit) {
  const TokenRange clause = text.clause(candidate.end - 1);
  std::optional<Claim> first;
  for (const FoundWord& word :
       text.within(WordRole::act, {candidate.number_end, std::min(clause.last, limit)})) {
    const auto found = claim(text, word, candidate);
    if (!found) continue;
    const bool touches = word.first == candidate.end && text.is_word(word.first);
    const bool here = word.after || touches || is_passive_between(text, candidate.number_end, word.first);
    if (here && word.act() == Act::give_back) return found;
    if (here && !first) first = found;
    const bool of_returned = word.act() == Act::give_back && word.first <= candidate.end + 2;
    if (of_returned) return found;
  }
  return first;
}

enum class Search { found, discarded, nothing };
struct LeftResult {
  Search search = Search::nothing;
  std::optional<Claim> claim;
};

LeftResult claim_left(const FigureText& text, const Candidate& candidate, TokenRange range) {
  auto words = text.within(WordRole::act, range);
  std::reverse(words.begin(), words.end());
  std::optional<Claim> weak;
  for (const FoundWord& word : words) {
    if (discards(word.act(), candidate)) return {weak ? Search::found : Search::discarded, weak};
    const auto found = claim(text, word, candidate);
    if (!found) continue;
    if (word.act() != Act::amount_to) return {Search::found, found};
    if (!weak) weak = found;
  }
  return {weak ? Search::found : Search::nothing, weak};
}

// What is left of it in its clause, then right, then back through the sentence.
std::optional<Claim> claim_around(const FigureText& text, const Candidate& candidate, std::size_t limit) {
  const TokenRange clause = text.clause(candidate.number);
  const TokenRange sentence = text.sentence(candidate.number);
  const LeftResult left = claim_left(text, candidate, {clause.first, candidate.number});
  if (left.search != Search::nothing) return left.claim;

  for (const FoundWord& word :
       text.within(WordRole::act, {candidate.number_end, std::min(clause.last, limit)})) {
    if (discards(word.act(), candidate)) return std::nullopt;
    if (const auto right = claim(text, word, candidate)) return right;
  }

  const std::size_t from = candidate.number > sentence.first + reach_in_sentence
                               ? candidate.number - reach_in_sentence
                               : sentence.first;
  const LeftResult back = claim_left(text, candidate, {from, clause.first});
  if (back.search != Search::nothing) return back.claim;
  if (sentence.last - sentence.first > fragment_size) return std::nullopt;
  return claim_left(text, candidate, text.sentence_before(candidate.number)).claim;
}

// "arrested 6, detained 246个": the noun of the count before it in the sentence, or the act's usual one where the number ends
// its clause.
Noun missing_noun(const FigureText& text, const Candidate& candidate, const std::vector<Attached>& before) {
  if (candidate.begin > 0 && candidate.countable == 0) {
    const FoundWord* act = text.ending(WordRole::act, candidate.begin);
    const bool ends = candidate.end >= text.size() || text.stream()[candidate.end].gap >= Gap::clause;
    if (act != nullptr && ends) return usual_noun(act->act());
  }
  if (before.empty()) return Noun::none;
  const Candidate& last = before.back().candidate;
  const bool near = text.sentence(candidate.number).contains(last.number);
  const bool fits = candidate.countable == 0 || (candidate.countable & noun_bit(last.noun)) != 0;
  const bool passive = candidate.end < text.size() && text.starting(WordRole::cue, candidate.end) != nullptr;
  return near && fits && (candidate.countable != 0 || passive) ? last.noun : Noun::none;
}

std::optional<Attached> attach_one(const FigureText& text, Candidate candidate, std::size_t limit,
                                   const std::vector<Attached>& before) {
  if (candidate.measure == Measure::count && candidate.noun == Noun::none) {
    candidate.noun = missing_noun(text, candidate, before);
    if (candidate.noun == Noun::none) return std::nullopt;
  }
  auto found = claim_after(text, candidate, limit);
  if (!found) found = claim_around(text, candidate, limit);
  if (!found) return std::nullopt;
  const bool article = candidate.one && found->kind != FigureKind::dens_destroyed &&
                       found->kind != FigureKind::gangs_destroyed;
  if (article) return std::nullopt;
  const bool same_clause = text.clause(candidate.number).contains(found->word.first);
  const std::size_t begin = same_clause ? std::min(found->word.first, candidate.begin) : candidate.begin;
  const std::size_t end = same_clause ? std::max(found->word.last, candidate.end) : candidate.end;
  return Attached{candidate, found->kind, begin, end};
}

}  // namespace

bool is_object(const FigureText& text, const FoundWord& word) {
  if (word.act() != Act::lose) return false;
  const TokenRange clause = text.clause(word.first);
  const std::size_t from = word.first > clause.first + 8 ? word.first - 8 : clause.first;
  for (const FoundWord& before : text.within(WordRole::act, {from, word.first})) {
    const Act act = before.act();
    if (act == Act::recover || act == Act::avoid || act == Act::stop || act == Act::give_back) return true;
  }
  return false;
}

std::vector<Attached> attach(const FigureText& text, const std::vector<Candidate>& candidates) {
  std::vector<Attached> attached;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (candidates[i].measure == Measure::times) continue;
    const std::size_t limit = i + 1 < candidates.size() ? candidates[i + 1].number : text.size();
    if (auto found = attach_one(text, candidates[i], limit, attached)) attached.push_back(*found);
  }
  return attached;
}

}  // namespace dragnet
