// Lists of acts beside lists of sums: 止付、冻结资金分别为1.2亿元、3400万元.
#pragma once

#include <vector>

#include "indexer/figure_attachment.h"

namespace dragnet {

// Where as many acts as amounts are joined, and 分别 or "respectively" shares the amounts out, each
// takes its own; the rest stays as it is. attached: in reading order.
void share_out(const FigureText& text, std::vector<Attached>& attached);

}  // namespace dragnet
