// Calendar dates that know how precise they are: a year, a month of a year, or a day.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dragnet {

// month and day are 0 where unknown. Dates order by year, month, day, an unknown part before every
// known one.
struct Date {
  std::int16_t year = 0;
  std::uint8_t month = 0;
  std::uint8_t day = 0;
  auto operator<=>(const Date&) const = default;
};

// Both ends inclusive, both to the day.
struct Period {
  Date from;
  Date to;
  auto operator<=>(const Period&) const = default;
};

// English, in lower case.
inline constexpr std::array<std::string_view, 12> month_names = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

// 1 for "january" and "jan", as the others; 9 for "sept" too. None for anything else.
std::optional<int> month_named(std::string_view name);

// Reports of fraud are not older.
inline constexpr std::int16_t first_year = 1900;
inline constexpr std::int16_t last_year = 2100;
constexpr bool may_be_year(double number) {
  return number >= first_year && number <= last_year;
}

// True for a date of the Gregorian calendar in these years.
bool is_valid(const Date& date);

// "2023", "2023-05" or "2023-05-15".
std::string to_string(const Date& date);

// Reads the three forms above and ISO timestamps ("2023-05-15T11:38:55Z", "2023-05-15 11:38"),
// whose time of day is dropped; nothing else, and nothing invalid ("2024-02-30").
std::optional<Date> parse_date(std::string_view text);

// The first and the last day a partial date can mean; a full date is its own.
Date first_day(const Date& date);
Date last_day(const Date& date);

}  // namespace dragnet
