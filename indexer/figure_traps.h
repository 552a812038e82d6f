// Amounts that are read and named, and still are no total of anything: differences, averages,
// classes of cases, what a change is measured against.
#pragma once

#include "indexer/figure_candidates.h"
#include "indexer/figure_text.h"

namespace dragnet {

bool is_no_total(const FigureText& text, const FigureCandidate& candidate);

// True when the candidate only says again what the one before it said, or of what whole that was a
// part: a bracket in another currency, "of the 5 million yuan".
bool repeats(const FigureText& text, const FigureCandidate& candidate,
             const FigureCandidate& before);

}  // namespace dragnet
