// Lists of acts beside lists of sums, 止付、冻结资金分别为1.2亿元、3400万元, and lists whose act
// stands in the sentence before.
#pragma once

#include <optional>
#include <vector>

#include "indexer/figure_attachment.h"

namespace dragnet {

// Where as many acts as amounts are joined, and 分别 or "respectively" shares the amounts out, each
// takes its own; the rest stays as it is. attached: in reading order.
void share_out(const FigureText& text, std::vector<Attached>& attached);

// Whether the verb of what is counted stands in the sentence before: the number begins a short
// sentence that has none, or is in a list of things that "these included" opens.
bool is_torn_off(const FigureText& text, const FigureCandidate& candidate);

// 起诉诈骗犯罪5万余人,…,掩饰、隐瞒犯罪所得犯罪7.5万余人: a crime and how many go on with the list
// of those who were prosecuted, however long it is. before: the figures before them.
std::optional<Attached> more_prosecuted(const FigureText& text, const FigureCandidate& candidate,
                                        const std::vector<Attached>& before);

}  // namespace dragnet
