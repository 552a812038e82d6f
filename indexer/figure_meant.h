// Acts that mean what they say with certain words around only.
#pragma once

#include "indexer/figure_candidates.h"
#include "indexer/figure_text.h"

namespace dragnet {

// 破案36起 but not 发案破1000起, "closed" cases that were solved, "sealed" by the police,
// "recorded" of fraud; other acts always are.
bool is_meant(const FigureText& text, const FoundWord& word, const FigureCandidate& candidate);

}  // namespace dragnet
