// Counts that a total beside them sums up, so that nobody adds them twice.
#pragma once

#include <vector>

#include "indexer/figure_attachment.h"
#include "indexer/figure_period.h"
#include "indexer/figure_text.h"

namespace dragnet {

// Without the smaller counts of one kind that stand
// - before a total of their sentence and their time: 抓获3人，再抓获12人，共抓获20人;
// - beside the number that is their sum: "1,121 people. The 768 men and 353 women";
// - behind the arrests that they follow: 抓获55人，51人被采取强制措施.
// "Including 20" stays, as a part.
std::vector<Attached> without_components(const FigureText& text,
                                         const std::vector<Attached>& attached,
                                         const std::vector<PeriodMention>& periods);

}  // namespace dragnet
