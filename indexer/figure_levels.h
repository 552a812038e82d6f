// Counts of fraud cases that stand without a deed: "there were 33,900 cases of fraud reported",
// "scam cases rose to 4,200".
#pragma once

#include <optional>

#include "indexer/figure_candidates.h"
#include "indexer/figure_claim.h"
#include "indexer/figure_text.h"

namespace dragnet {

// That so many cases were filed. Nothing where the words around do not name fraud, or say which of
// the cases are meant: "unsolved fraud cases rose to 300", "victims of scam cases".
std::optional<ActClaim> claim_of_cases_told(const FigureText& text,
                                            const FigureCandidate& candidate);

// "Police recorded 1,200 online fraud cases", "received 1,200 reports of scams": what the verb
// right before the number says, of cases or of what no table names; but "the recorded 1,200 cases".
std::optional<ActClaim> claim_of_record(const FigureText& text, const FigureCandidate& candidate);

}  // namespace dragnet
