// Reads the ranges that people type: dates ("2022..2023-06") and figures (">=1000", "1万..2万"), in
// half or full width.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/date.h"
#include "searcher/query.h"

namespace dragnet {

// The day in the time zone of the process.
Date today();
Date today_in_utc();

// A date of any precision; none for nothing. Throws UserError.
std::optional<Date> date_or_open(std::string_view text);

// "last-90d", "last-6m", "last-2y": the days up to and with today, as many days, months or years;
// none for text of another form. Throws UserError for a number that is no use.
std::optional<DateRange> parse_recent(std::string_view text, Date today);

// "2023", "2022..2023-06", "2022..", "..2023-06-30", both ends inclusive, or "last-90d". Throws
// UserError that says what is wrong.
DateRange parse_date_range(std::string_view text, Date today = dragnet::today());
std::string to_string(const DateRange& range);

// The moment that --indexed-after names, in seconds since 1970: a date, a date and time, both in
// UTC, or "last-7d". Throws UserError.
std::int64_t parse_indexed_after(std::string_view text, Date today = today_in_utc());

inline constexpr std::string_view change_ending = "-change";
// A figure kind, perhaps with that behind it, by any name that field_name knows.
struct FigureName {
  FigureKind kind = FigureKind::cases_solved;
  bool change = false;
};
std::optional<FigureName> figure_named(std::string_view name);
// Every kind, for messages.
std::vector<std::string> figure_kind_names();

// The range behind the name: ">=1000", "<1万", "=5", "5", "10..20", "10 .. 20 million", or "*" for
// any figure of the kind; a percent sign may end a number. What stands behind the second number
// belongs to both, where nothing stands behind the first and that one stays the smaller: 1..2万,
// but not 1000..2万. A possible range begins with "~". Throws UserError.
FigureRange parse_figure_range(FigureName name, std::string_view text);
// Whether it reads the text, in half width.
bool is_figure_range(std::string_view text);
// The number of a range: "1万", "-5%", "1 million yuan"; none for other text.
std::optional<double> figure_number(std::string_view text);
// All of --where: "suspects-arrested>=1000", "suspects arrested: 10..20". Throws UserError, for an
// unknown kind with near names.
FigureRange parse_where(std::string_view text);
// "suspects-arrested:>=1000", or "suspects-arrested:~>=1000", as in a query.
std::string to_string(const FigureRange& range);

// True when the figure lies wholly in the range: an open end of a hedge ("more than 1,000") is only
// in a range open on that side. In a possible range it lies when the two have a number in common:
// "more than 100" may be 150; "about 100", which is open on both sides, is taken for 100. One
// victim's loss is a match only where any figure will do.
bool lies_in(const Figure& figure, const FigureRange& range);

}  // namespace dragnet
