#include "indexer/figure_lists.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string_view>

#include "common/han_runs.h"
#include "common/one_of.h"
#include "indexer/figure_kinds.h"

namespace dragnet {
namespace {

// Whether a list mark, or an "and" with at most a noun behind it, is all that stands between the
// tokens before `end` and those from `begin`.
bool are_joined(const FigureText& text, std::size_t end, std::size_t begin) {
  constexpr std::string_view links[] = {"和", "与", "及", "and"};
  if (begin == end + 1 || begin == end + 2) {
    return is_one_of(links, text.term(end));
  }
  const std::string_view gap = text.stream().gap_text(begin);
  return begin == end && (gap == "、" || gap.starts_with(","));
}

// The amounts from the first one on that are joined and were given the same kind.
std::span<Attached> list_of_amounts(const FigureText& text, std::span<Attached> attached) {
  std::size_t size = 1;
  while (size < attached.size() && attached[size].kind == attached[0].kind &&
         are_joined(text, attached[size - 1].candidate.end, attached[size].candidate.begin)) {
    ++size;
  }
  return attached.first(size);
}

bool shares_out(const FigureText& text, std::span<const Attached> amounts) {
  const TokenRange sentence = text.sentence(amounts.front().candidate.number);
  const std::size_t end = amounts.back().candidate.end;
  return text.has_cue(Cue::distribute,
                      {amounts.front().candidate.clause.first, amounts.front().candidate.number}) ||
         text.has_cue(Cue::distribute, sentence.behind(end, 1));
}

// The acts before the amounts in their clause that are joined to the last of them.
std::vector<FoundWord> list_of_acts(const FigureText& text, const FigureCandidate& amount) {
  const TokenRange clause = text.clause(amount.number);
  std::vector<FoundWord> words;
  std::ranges::remove_copy(text.within(WordRole::act, {clause.first, amount.begin}),
                           std::back_inserter(words), Act::amount_to, &FoundWord::act);
  auto first = words.end();
  while (first != words.begin()) {
    if (first != words.end() && !are_joined(text, std::prev(first)->last, first->first)) break;
    --first;
  }
  return {first, words.end()};
}

// "Equipment was seized. These included 223 computers, 14 tablets and 298 SIM cards."; but "Police
// did not seize all", "They include 30 men with 60 phones".
bool is_list_of_things(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::string_view subjects[] = {"these", "they", "items"};
  constexpr std::string_view negations[] = {"not"};
  constexpr std::string_view verbs[] = {"included", "include", "comprised", "comprise"};
  if (!(card_nouns | Noun::device).contains(candidate.noun)) return false;
  const std::size_t first = text.sentence(candidate.number).first;
  return is_one_of(subjects, text.term(first)) && is_one_of(verbs, text.next_term(first + 1)) &&
         !text.holds_one_of(negations, text.sentence_before(first)) &&
         text.term(candidate.begin - 1) != "with" &&
         !text.has(WordRole::act, {first, candidate.number});
}

}  // namespace

bool is_torn_off(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::size_t fragment_size = 12;  // tokens of a sentence torn from its verb
  const TokenRange clause = candidate.clause;
  const bool is_fragment = candidate.begin <= text.sentence(candidate.number).first + 1 &&
                           !text.has_cue(Cue::passive, clause) &&
                           clause.last - clause.first <= fragment_size;
  return is_fragment || is_list_of_things(text, candidate);
}

void share_out(const FigureText& text, std::vector<Attached>& attached) {
  for (std::size_t at = 0; at < attached.size();) {
    const auto amounts = list_of_amounts(text, std::span(attached).subspan(at));
    at += amounts.size();
    if (amounts.size() < 2 || !shares_out(text, amounts)) continue;
    const std::vector<FoundWord> acts = list_of_acts(text, amounts.front().candidate);
    if (acts.size() != amounts.size()) continue;
    for (std::size_t i = 0; i < acts.size(); ++i) {
      const auto kind = kind_of(acts[i].act(), amounts[i].candidate);
      if (kind) amounts[i].kind = *kind;
    }
  }
}

std::optional<Attached> more_prosecuted(const FigureText& text, const FigureCandidate& candidate,
                                        const std::vector<Attached>& before) {
  if (candidate.noun != Noun::person || candidate.begin < 2 || before.empty()) return {};
  const Attached& whole = before.back();
  const bool goes_on = whole.kind == FigureKind::suspects_prosecuted &&
                       stands_at(text.stream(), candidate.begin - 2, "犯罪") &&
                       text.sentence(candidate.number).contains(whole.candidate.number) &&
                       !text.has(WordRole::act, {candidate.end, candidate.clause.last});
  if (!goes_on) return {};
  return Attached{candidate, whole.kind, candidate.begin, candidate.end};
}

}  // namespace dragnet
