#include "common/moment.h"

#include <array>
#include <chrono>
#include <ctime>

#include "common/ascii.h"
#include "common/date.h"

namespace dragnet {

namespace {

constexpr std::size_t date_size = 10;  // 2023-05-15
constexpr std::int64_t seconds_a_day = 24 * 60 * 60;

// Two digits below the limit, in front of the text; they are taken off.
std::optional<int> take_two_digits(std::string_view& text, int limit) {
  if (text.size() < 2 || !is_ascii_digit(text[0]) || !is_ascii_digit(text[1])) return std::nullopt;
  const int number = (text[0] - '0') * 10 + (text[1] - '0');
  text.remove_prefix(2);
  return number < limit ? std::optional(number) : std::nullopt;
}

// "11:38" or "11:38:55", with or without Z.
std::optional<std::int64_t> parse_time_of_day(std::string_view text) {
  if (text.ends_with('Z')) text.remove_suffix(1);
  const auto hour = take_two_digits(text, 24);
  if (!hour || !text.starts_with(':')) return std::nullopt;
  text.remove_prefix(1);
  const auto minute = take_two_digits(text, 60);
  if (!minute) return std::nullopt;
  const std::int64_t seconds = (*hour * 60 + *minute) * 60;
  if (text.empty()) return seconds;
  if (!text.starts_with(':')) return std::nullopt;
  text.remove_prefix(1);
  const auto second = take_two_digits(text, 60);
  return second && text.empty() ? std::optional(seconds + *second) : std::nullopt;
}

std::int64_t start_of(const Date& day) {
  namespace chrono = std::chrono;
  const chrono::sys_days days = chrono::year_month_day{
      chrono::year(day.year), chrono::month(day.month), chrono::day(day.day)};
  return days.time_since_epoch().count() * seconds_a_day;
}

}  // namespace

std::string moment_text(std::int64_t seconds) {
  const std::time_t time = seconds;
  std::tm parts = {};
  ::gmtime_r(&time, &parts);
  std::array<char, 32> text = {};
  return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

std::optional<std::int64_t> parse_moment(std::string_view text) {
  const auto date = parse_date(text.substr(0, date_size));
  if (!date) return std::nullopt;
  const std::int64_t start = start_of(first_day(*date));
  if (text.size() <= date_size) return start;
  if (text[date_size] != 'T' && text[date_size] != ' ') return std::nullopt;
  const auto time = parse_time_of_day(text.substr(date_size + 1));
  return time ? std::optional(start + *time) : std::nullopt;
}

}  // namespace dragnet
