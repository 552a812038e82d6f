// Where a report was written: "新华社昆明2月15日电", "KUNMING --", "By Zheng Caixiong in
// Guangzhou".
#pragma once

#include "indexer/place_text.h"

namespace dragnet {

bool is_dateline(const PlaceText& text, const Mention& mention);

// 记者李某 广州报道, 記者李某／台北即時報導: the same, of one reporter.
bool is_report_line(const PlaceText& text, const Mention& mention);

// The dash, or the colon, between a dateline and its report stands before the token.
bool is_dash_before(const PlaceText& text, std::size_t token);

}  // namespace dragnet
