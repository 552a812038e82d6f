// People that are counted without a noun of the tables, or of whom little but words around tell
// who they are.
#pragma once

#include <cstddef>
#include <optional>

#include "indexer/figure_candidates.h"
#include "indexer/figure_claim.h"
#include "indexer/figure_text.h"

namespace dragnet {

// Where those end who are told by their nation or the like, behind their number: "seven nationals
// of Ghana", "three Nigerians", and where they were arrested or so and no noun follows "88
// Chinese", "three accused", alone or in a list: not "88 Chinese companies", "cheated 88 Chinese".
// The token itself where nobody is named so.
std::size_t behind_nations(const FigureText& text, const FigureCandidate& candidate,
                           std::size_t token);

// "Arrested four Hong Kong residents"; but "taught four residents". The candidate ends with them.
bool are_residents_held(const FigureText& text, const FigureCandidate& candidate);

// 12名律师|被抓获: whether those before the token were arrested, so that they are suspects whatever
// their calling.
bool is_arrest_at(const FigureText& text, std::size_t token);

// "11,000 workers were deported from the scam centres"; but "12 bank workers". noun: behind the
// number.
bool are_sent_home(const FigureText& text, const FigureCandidate& candidate, const FoundWord& noun);

// Whether what the act says is what swindlers do, "persuaded to hand over money", "persuaded 15
// victims to transfer"; but "persuaded 15 people about to transfer", "to give up a transfer".
bool talks_into_paying(const FigureText& text, const FoundWord& word);

// Whether the act is done to the "senior figures" the candidate counts, or they are a gang's:
// "arrested 4 senior figures", "4 senior figures in the ring"; but "4 senior figures resigned after
// the arrests". True of everybody else.
bool are_figures_of_gang(const FigureText& text, const FoundWord& word,
                         const FigureCandidate& candidate);

// 从金边押解回长沙, 劝返滞留缅北的涉诈人员: whether those the candidate counts were brought or
// talked back from abroad; but 从福建押解回宁波, 劝返拟前往缅北人员.
bool is_from_abroad(const FigureText& text, const FoundWord& word,
                    const FigureCandidate& candidate);

// 8人团伙, 12人的诈骗团伙: how many a gang is.
bool are_of_gang(const FigureText& text, const FigureCandidate& candidate);

// "Police controlled 17 suspects", "the scene control of 17 suspects": how machines say that they
// were caught; but "a boss who controlled 17 suspects".
std::optional<ActClaim> claim_of_control(const FigureText& text, const FigureCandidate& candidate);

}  // namespace dragnet
