// The times a text names, and which of them a figure speaks of.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "common/date.h"
#include "indexer/figure_attachment.h"
#include "indexer/figure_text.h"

namespace dragnet {

struct PeriodMention {
  std::size_t first = 0;  // tokens first .. last - 1
  std::size_t last = 0;
  std::optional<Period> period;  // none where it is relative and the report has no date
  bool one_day = false;
  bool until = false;  // only the end of period is named
};

// Years, months, halves, quarters and days, "this year", 去年, "since June 2021", 1至4月, 前10个月,
// 五年来, "as of". date: of the report; without it only what is absolute and closed has a period. A
// month or a day without a year is the last such one before the date. "Recently" is no period.
// range: whole lines.
std::vector<PeriodMention> find_periods(const TokenStream& stream, TokenRange range,
                                        const std::optional<Date>& date);

// The last period named before the figure's number in its sentence (unless it ends what another
// clause tells, and this one ends so too: "19 in April, and two in August"), else the first one
// behind it in its clause, else the last one before it in the paragraph, single days left out and
// none where time has gone by since (经过半年侦查) or it is of its sentence alone, else the first
// one behind it in its sentence. "As of" ends the period named before it. In English no loss has
// the day of a deed that is told before it.
std::optional<Period> period_of(const FigureText& text, const std::vector<PeriodMention>& mentions,
                                const Attached& figure);

}  // namespace dragnet
