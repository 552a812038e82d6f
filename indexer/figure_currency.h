// Whose money a bare 元 is.
#pragma once

#include <string_view>

#include "indexer/figure_text.h"

namespace dragnet {

// "TWD", "HKD" or "MOP" in a report of that region; where the report has no province, also when the
// text names no other money of China; else empty, for yuan. province: its id.
std::string_view home_currency(std::string_view province, const FigureText& text);

}  // namespace dragnet
