// What an act says of a number: whether it makes a figure of it, and which.
#pragma once

#include <cstddef>
#include <optional>

#include "common/figure.h"
#include "indexer/figure_candidates.h"
#include "indexer/figure_text.h"

namespace dragnet {

// How far an act reaches in its sentence, in tokens.
inline constexpr std::size_t reach_in_sentence = 40;

struct ActClaim {
  FoundWord word;
  FigureKind kind;
};

// Of tokens first .. last - 1 that no table has: as if they were a word for the act.
ActClaim claim_of_words(Act act, TokenRange tokens, FigureKind kind);

// Nothing when the act makes no figure of it, or is itself the object of another.
std::optional<ActClaim> claim(const FigureText& text, const FoundWord& word,
                              const FigureCandidate& candidate);

// 诱骗群众投入资金, 转走专项资金: words for money that is no sum involved, except where somebody
// was cheated out of it.
bool is_money_of_cheated(const FigureText& text, const FoundWord& word);

// An act that is itself the object of another: "recover losses", 挽回群众经济损失 speak of no
// losses, 冻结涉案资金 of no sum involved.
bool is_object(const FigureText& text, const FoundWord& word);
// An act that stands a little behind one that takes sums, without a number or a list mark between.
bool is_taken_sum(const FigureText& text, const FoundWord& word);

// "4 million yuan in payments was stopped": a passive in one word that ends what is said of the
// number.
bool ends_passively(const FigureText& text, const FigureCandidate& candidate,
                    const FoundWord& word);
// A word for the passive stands shortly before `to`.
bool is_passive_between(const FigureText& text, std::size_t from, std::size_t to);

// An act behind "and" that does not go on with another act: "froze 3 million and returned 2".
bool is_other_predicate(const FigureText& text, const FoundWord& word);

// 抓获并传唤12名, "12 people who were questioned were arrested": an act that says nothing of an
// arrest which is told beside it, before the word or, with no other number between, in what goes on
// behind it up to the limit.
bool is_questioning_beside_arrest(const FigureText& text, const FoundWord& word,
                                  const FigureCandidate& candidate, std::size_t limit);

// What became in the end of a sum that its clause tells the loss of: 被骗资金21万元全部追回,
// 5万元被骗资金已返还受害人.
std::optional<ActClaim> claim_of_outcome(const FigureText& text, const FigureCandidate& candidate);

// 受害人涉及全国150多人: whom the number counts is said before it.
bool counts_victims(const FigureText& text, const FigureCandidate& candidate);
// 20多人汇款, 名册有300多人: people that something else is said of.
bool are_only_told_of(const FigureText& text, const FigureCandidate& candidate);
// "A case involving 2,600 people", 涉及2600余人: nobody says what of.
bool are_involved(const FigureText& text, const FigureCandidate& candidate);

}  // namespace dragnet
