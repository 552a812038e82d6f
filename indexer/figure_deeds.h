// What is common to acts of a kind, whatever number they are told of.
#pragma once

#include "indexer/figure_candidates.h"
#include "indexer/figure_text.h"

namespace dragnet {

// Recovered, frozen, returned: what is done to sums that were lost or paid.
bool takes_sums(Act act);
// Acts of the police that reports count when they are done.
bool is_deed(Act act);
bool tells_deed(const FigureText& text, TokenRange range);
// Acts that say little; another one in the clause is preferred.
bool is_weak(Act act);
// "Cases involving fraud", "cases related to fraud": what kind of cases, not how many were found.
bool tells_kind_of_cases(Act act, const FigureCandidate& candidate);

}  // namespace dragnet
