// Losses that are told without a word for them.
#pragma once

#include <optional>

#include "indexer/figure_claim.h"

namespace dragnet {

// Of a sum: "cost 33,000 victims EUR 89 million".
std::optional<ActClaim> claim_of_cost(const FigureText& text, const FigureCandidate& candidate);

}  // namespace dragnet
