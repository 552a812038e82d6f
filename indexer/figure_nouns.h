// What a number counts: its measure word and the noun around it.
#pragma once

#include "indexer/figure_candidates.h"
#include "indexer/figure_text.h"

namespace dragnet {

// Reads what follows the amount (candidate.end is the token after it) or stands right before it,
// and sets noun, countable, number_end and end. False where it is a trap (a year, an age, officers)
// or nothing can be counted that way; a count whose noun is only left out ("alerted 231.") is kept
// with Noun::none.
bool read_counted(const FigureText& text, FigureCandidate& candidate);

// Whether an English noun phrase ends before the token: "12 suspects | who fled".
bool ends_english_phrase(const TokenStream& stream, std::size_t token);

// Of 捣毁一窝点, 端掉一诈骗窝点: the den that the 一 at the token counts without a measure word,
// behind the act. Null where there is none.
const FoundWord* den_behind_one(const FigureText& text, std::size_t token);

}  // namespace dragnet
