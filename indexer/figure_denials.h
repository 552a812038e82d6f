// Deeds that a report says were not done.
#pragma once

#include "indexer/figure_candidates.h"
#include "indexer/figure_text.h"

namespace dragnet {

// 尚未抓获, 否认抓获25名, "have not arrested any of the 30 suspects", "deny that 25 suspects were
// arrested". act: what the report says of the number.
bool is_denied(const FigureText& text, const FoundWord& act, const FigureCandidate& candidate);

}  // namespace dragnet
