// What a number counts where no noun follows it, or where the count before it tells more exactly.
#pragma once

#include <vector>

#include "indexer/figure_attachment.h"
#include "indexer/figure_candidates.h"
#include "indexer/figure_text.h"

namespace dragnet {

// "arrested 6, detained 246个": the noun of the count before it in the sentence, or the act's usual
// one where the number ends its clause. before: what was attached so far; none: it counts nothing.
Noun missing_noun(const FigureText& text, const FigureCandidate& candidate,
                  const std::vector<Attached>& before);

// 查扣电话卡1260张，其中830张已被用于诈骗: whether cards are of the phone cards counted right
// before.
bool is_part_of_phone_cards(const FigureText& text, const FigureCandidate& candidate,
                            const std::vector<Attached>& before);

}  // namespace dragnet
