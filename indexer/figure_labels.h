// Numbers that count nothing: names of cases, dates, ages, ordinals, numbers to dial.
#pragma once

#include "common/numerals.h"
#include "indexer/figure_text.h"

namespace dragnet {

// Told by the number and the few words beside it.
bool is_label(const FigureText& text, const Amount& amount);

// Behind "of the", "of these" and the like, where that stands at the token; else the token.
std::size_t behind_of_the(const FigureText& text, std::size_t token);

}  // namespace dragnet
