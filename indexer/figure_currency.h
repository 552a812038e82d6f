// Whose money a bare 元 or $ is.
#pragma once

#include <span>
#include <string_view>

#include "common/tag.h"
#include "indexer/figure_text.h"

namespace dragnet {

// "TWD", "HKD" or "MOP" in a report of that region; where the report has no province, also when the
// text names no other money of China; else empty, for yuan. province: its id.
std::string_view home_currency(std::string_view province, const FigureText& text);

// The dollars of Hong Kong, Singapore, Australia, Canada or New Zealand where all places of a
// report lie there, else "USD". places: the report's.
std::string_view dollars_of(std::span<const Tag> places);

// The same dollars, but "USD" in a text that tells other dollars from them (US$, 港元) or speaks of
// America.
std::string_view home_dollars(std::string_view dollars, const FigureText& text);

}  // namespace dragnet
