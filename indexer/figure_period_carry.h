// What keeps a time that a text names from figures further on.
#pragma once

#include <cstddef>

#include "indexer/figure_period.h"
#include "indexer/figure_text.h"

namespace dragnet {

bool is_of_a_month(const PeriodMention& mention);

// What the police did, or were told of, in the range.
bool tells_news_of_police(const FigureText& text, TokenRange range);

// 经过半年侦查, "after six months of investigation": some time has gone by before what the sentence
// tells; but 经过三个月攻坚 is the time itself.
bool tells_lapse(const FigureText& text, TokenRange range);

// 半年间, "over six months": a time of its own, which nothing dates.
bool tells_stretch(const FigureText& text, TokenRange range);

// Whether the time is of its sentence alone, and not of the one of the token: "20 suspects were
// arrested since July. The center sent out 30 warnings"; "between March and October it swindled 20
// people. Police arrested 30".
bool is_of_own_sentence(const FigureText& text, const PeriodMention& mention, std::size_t token);

}  // namespace dragnet
