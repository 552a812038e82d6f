// Whose money a bare 元 or $ is.
#pragma once

#include <span>
#include <string_view>

#include "common/tag.h"
#include "indexer/figure_text.h"

namespace dragnet {

// "TWD", "HKD" or "MOP" in a report of that region; where the report has no province, also when the
// text names no other money of China, and "SGD" where its dollars are these and the text names no
// other money but ringgit, and the police there; else empty, for yuan. province: its id. dollars:
// of dollars_of.
std::string_view home_currency(std::string_view province, std::string_view dollars,
                               const FigureText& text);

// The dollars of Singapore, Australia, Canada or New Zealand where all places of a report lie
// there, else "USD": what newspapers there write $ for, while those of Hong Kong write HK$. places:
// the report's.
std::string_view dollars_of(std::span<const Tag> places);

// The same dollars, but "USD" in a text that names other money (US$, yuan), is of a news agency's
// or speaks of others: the FBI, Americans, the Chinese.
std::string_view home_dollars(std::string_view dollars, const FigureText& text);

// Whether a bare ¥ is of Japan: the text names police there ("Osaka police"), and nothing of China.
bool writes_yen(const FigureText& text);

}  // namespace dragnet
