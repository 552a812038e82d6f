#include "common/date.h"

#include <chrono>

#include "common/number_text.h"

namespace dragnet {

namespace {

// Reads exactly `digits` digits at the front of the text and takes them off.
std::optional<int> take_digits(std::string_view& text, std::size_t digits) {
  if (text.size() < digits) return std::nullopt;
  int value = 0;
  for (std::size_t i = 0; i < digits; ++i) {
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    value = value * 10 + (text[i] - '0');
  }
  text.remove_prefix(digits);
  return value;
}

// "-05" at the front of the text, if it is there.
std::optional<std::uint8_t> take_part(std::string_view& text) {
  if (text.size() < 3 || text[0] != '-') return std::nullopt;
  std::string_view rest = text.substr(1);
  const auto value = take_digits(rest, 2);
  if (!value) return std::nullopt;
  text = rest;
  return static_cast<std::uint8_t>(*value);
}

std::uint8_t days_in(const Date& date) {
  const std::chrono::year_month_day_last last{
      std::chrono::year(date.year), std::chrono::month_day_last(std::chrono::month(date.month))};
  return static_cast<std::uint8_t>(static_cast<unsigned>(last.day()));
}

}  // namespace

std::optional<int> month_named(std::string_view name) {
  constexpr std::size_t abbreviated = 3;
  for (std::size_t i = 0; i < month_names.size(); ++i) {
    const bool is_brief = name.size() == abbreviated && month_names[i].starts_with(name);
    if (is_brief || name == month_names[i]) return static_cast<int>(i) + 1;
  }
  return name == "sept" ? std::optional(9) : std::nullopt;
}

bool is_valid(const Date& date) {
  if (date.year < first_year || date.year > last_year) return false;
  if (date.month == 0) return date.day == 0;
  if (date.month > 12) return false;
  return date.day <= days_in(date);
}

std::string to_string(const Date& date) {
  std::string text = padded(date.year, 4);
  if (date.month != 0) text.append(1, '-').append(padded(date.month, 2));
  if (date.month != 0 && date.day != 0) text.append(1, '-').append(padded(date.day, 2));
  return text;
}

std::optional<Date> parse_date(std::string_view text) {
  Date date;
  const auto year = take_digits(text, 4);
  if (!year) return std::nullopt;
  date.year = static_cast<std::int16_t>(*year);
  if (const auto month = take_part(text)) {
    date.month = *month;
    if (*month == 0) return std::nullopt;
    if (const auto day = take_part(text)) {
      date.day = *day;
      if (*day == 0) return std::nullopt;
    }
  }
  const bool time_follows = date.day != 0 && !text.empty() && (text[0] == 'T' || text[0] == ' ');
  if (!text.empty() && !time_follows) return std::nullopt;
  if (!is_valid(date)) return std::nullopt;
  return date;
}

Date first_day(const Date& date) {
  Date first = date;
  if (first.month == 0) first.month = 1;
  if (first.day == 0) first.day = 1;
  return first;
}

Date last_day(const Date& date) {
  Date last = date;
  if (last.month == 0) last.month = 12;
  if (last.day == 0) last.day = days_in(last);
  return last;
}

}  // namespace dragnet
