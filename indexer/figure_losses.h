// Losses that are told without a word for them, and those that people were spared.
#pragma once

#include <optional>

#include "indexer/figure_claim.h"

namespace dragnet {

// Of a sum: "cost 33,000 victims EUR 89 million", "phone scams cost Singaporeans S$1.1 billion", "a
// scam that took $820,000 from five women", "had $3,000 stolen"; and "12 citizens received 6
// million yuan back".
std::optional<ActClaim> claim_of_cost(const FigureText& text, const FigureCandidate& candidate);

// 诈骗李某15万元, 诈骗全国30名被害人共计740万元, 遭诈骗15万元: whether the word, which is no act,
// is the verb that says whose sum it was; but 拦截诈骗老人资金15万元.
bool cheats_somebody(const FigureText& text, const FoundWord& word,
                     const FigureCandidate& candidate);

// Whether those whom a word for a loss tells of were kept from it: 险些被骗人民币30万元,
// 劝阻疑似被电信诈骗的群众30人, "nearly lost 300,000 yuan", "no money was lost".
bool is_spared(const FigureText& text, const FoundWord& word, const FigureCandidate& candidate);

}  // namespace dragnet
