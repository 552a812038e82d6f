// Sums of money: their currency on either side, or left out.
#pragma once

#include "indexer/figure_candidates.h"
#include "indexer/figure_text.h"

namespace dragnet {

// 18万资金被追回: whether a word for money stands there, whose sum needs no unit; but 3万资金账户.
bool names_money(const FigureText& text, std::size_t token);

// Reads the currency that stands behind the amount (candidate.end is the token after it) or before
// it, and sets measure, currency, begin and end. False where it is no sum.
bool read_money(const FigureText& text, FigureCandidate& candidate);

}  // namespace dragnet
