// Which kind of figure an act makes of what it is done to: the unit gate. Arresting counts persons,
// freezing counts money or accounts; an act and a noun that make no kind do not belong together.
#pragma once

#include <optional>

#include "common/figure.h"
#include "indexer/figure_candidates.h"
#include "indexer/figure_words.h"

namespace dragnet {

std::optional<FigureKind> kind_of(Act act, const FigureCandidate& candidate);

// The kind of a sum that the act is done to.
std::optional<FigureKind> kind_of_sum(Act act);

// What a rate of change is a change of, when only the act is named ("arrests rose").
std::optional<FigureKind> kind_of_change(Act act);

// The noun that is meant when only the act is said: "alerted 231".
Noun usual_noun(Act act);

// True for an act that takes the candidate and makes no figure of it: fines, rewards, transfers;
// officers sent out; accounts looked up.
bool discards(Act act, const FigureCandidate& candidate);

// What the kind counts: in 劝阻9起 people, in 宣传12次 events.
Noun noun_of_kind(FigureKind kind, Noun counted);

// True for an act whose object can only be money: losses, funds involved.
bool counts_money(Act act);

Unit unit_of(const FigureCandidate& candidate);

}  // namespace dragnet
