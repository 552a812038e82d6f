// People that are counted beside those who were arrested, and that something else is said of.
#pragma once

#include <optional>
#include <vector>

#include "indexer/figure_attachment.h"
#include "indexer/figure_candidates.h"
#include "indexer/figure_claim.h"
#include "indexer/figure_text.h"

namespace dragnet {

// What is left of a claim to people: nothing where they have a verb of their own, "made 14 arrests
// and questioned 261 people", "arrested five; 200 people fled"; their prosecution where that is the
// verb, "44 arrests and 14 people charged"; that they lost where those who were arrested cheated
// them, "arrested over a scam that cost 15 men 9 million". before: the figures before them.
std::optional<ActClaim> claim_beside_own_verb(const FigureText& text, const ActClaim& found,
                                              const FigureCandidate& candidate,
                                              const std::vector<Attached>& before);

// "66 victims were initially rescued": from those who held them.
bool are_rescued(const FigureText& text, const FigureCandidate& candidate);

// 邀请两位受害人现身说法, 20名受害人代表: victims who were asked to come, or come for others.
bool are_invited(const FigureText& text, const FigureCandidate& candidate);

}  // namespace dragnet
