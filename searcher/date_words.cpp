#include "searcher/date_words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include "common/ascii.h"
#include "common/date.h"
#include "common/whole_number.h"
#include "searcher/period_words.h"

namespace dragnet {

namespace {

constexpr std::size_t year_digits = 4;

bool is_year(std::string_view term) {
  constexpr std::string_view first = "2001";
  constexpr std::string_view last = "2039";
  return term.size() == year_digits && std::ranges::all_of(term, is_ascii_digit) && first <= term &&
         term <= last;
}

bool stands_at(const TokenStream& words, std::size_t token, std::string_view character) {
  return token < words.size() && words.term(token) == character && words[token].gap <= Gap::blank;
}

std::optional<int> month_number(std::string_view term) {
  const auto month = whole_number<int>(term);
  return month && *month >= 1 && *month <= 12 ? month : std::nullopt;
}

// The month that the token is with 月 behind it.
std::optional<int> month_at(const TokenStream& words, std::size_t token) {
  if (!stands_at(words, token + 1, "月") || words[token].gap > Gap::blank) return std::nullopt;
  return month_number(words.term(token));
}

// 2023-05, but no day and no 2023-005.
std::optional<int> month_behind(const TokenStream& words, std::size_t year) {
  const auto goes_on = [&](std::size_t token) {
    return token < words.size() && (words.gap_text(token) == "-" || words.gap_text(token) == "－");
  };
  const std::size_t month = year + 1;
  if (!goes_on(month) || goes_on(month + 1)) return std::nullopt;
  if (count_characters(words.slice(month, month + 1)) > 2) return std::nullopt;
  return month_number(words.term(month));
}

// May 2023
std::optional<int> month_before(const TokenStream& words, std::size_t year) {
  if (year == 0 || words[year].gap > Gap::blank) return std::nullopt;
  return month_named(words.term(year - 1));
}

NameMatch year_of(std::string_view year, std::size_t first, std::size_t last) {
  return {.first = first,
          .last = last,
          .values = {{Facet::year, std::string(year)}},
          .translations = {},
          .period = {}};
}

NameMatch month_of(std::string_view year, int month, std::size_t first, std::size_t last) {
  const std::string number = (month < 10 ? "-0" : "-") + std::to_string(month);
  return {.first = first,
          .last = last,
          .values = {{Facet::month, std::string(year) + number}},
          .translations = {},
          .period = {}};
}

// All that it may be: which are whole words of the query is told later.
void add_readings(std::vector<NameMatch>& dates, const TokenStream& words, std::size_t token) {
  const std::string_view year = words.term(token);
  const bool has_sign = stands_at(words, token + 1, "年");
  const std::size_t end = token + (has_sign ? 2 : 1);
  if (const auto month = month_before(words, token))
    dates.push_back(month_of(year, *month, token - 1, end));
  if (const auto month = has_sign ? month_at(words, end) : std::nullopt)
    dates.push_back(month_of(year, *month, token, end + 2));
  if (const auto month = month_behind(words, token))
    dates.push_back(month_of(year, *month, token, token + 2));
  dates.push_back(year_of(year, token, end));
}

// Told from today, by tokens that stand together.
struct RelativeTime {
  std::array<std::string_view, 3> tokens;  // the last may be empty
  Facet unit;
  int ago;

  std::size_t size() const { return tokens.back().empty() ? 2 : 3; }
};
constexpr RelativeTime relative_times[] = {
    {{"this", "year"}, Facet::year, 0},    {{"last", "year"}, Facet::year, 1},
    {{"今", "年"}, Facet::year, 0},        {{"本", "年"}, Facet::year, 0},
    {{"去", "年"}, Facet::year, 1},        {{"前", "年"}, Facet::year, 2},
    {{"this", "month"}, Facet::month, 0},  {{"last", "month"}, Facet::month, 1},
    {{"本", "月"}, Facet::month, 0},       {{"上", "月"}, Facet::month, 1},
    {{"这", "个", "月"}, Facet::month, 0}, {{"上", "个", "月"}, Facet::month, 1}};

bool stands_at(const TokenStream& words, std::size_t token, const RelativeTime& time) {
  if (words.term(token) != time.tokens[0]) return false;
  for (std::size_t i = 1; i < time.size(); ++i)
    if (!stands_at(words, token + i, time.tokens[i])) return false;
  return true;
}

// 去年, last month, 今年5月
void add_relative(std::vector<NameMatch>& dates, const TokenStream& words, std::size_t token,
                  const Date& today) {
  for (const RelativeTime& time : relative_times) {
    if (!stands_at(words, token, time)) continue;
    const std::size_t end = token + time.size();
    const std::size_t first_told = dates.size();
    if (time.unit == Facet::year) {
      const std::string year = std::to_string(today.year - time.ago);
      if (const auto month = end < words.size() ? month_at(words, end) : std::nullopt)
        dates.push_back(month_of(year, *month, token, end + 2));
      dates.push_back(year_of(year, token, end));
    } else {
      const int months = 12 * today.year + today.month - 1 - time.ago;
      dates.push_back(month_of(std::to_string(months / 12), months % 12 + 1, token, end));
    }
    for (std::size_t i = first_told; i < dates.size(); ++i) dates[i].is_from_today = true;
  }
}

}  // namespace

std::vector<NameMatch> date_words(const TokenStream& words, const Date& today) {
  std::vector<NameMatch> dates;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].kind == TokenKind::number && is_year(words.term(i))) add_readings(dates, words, i);
    add_relative(dates, words, i, today);
  }
  std::ranges::move(period_words(words, dates, today), std::back_inserter(dates));
  return dates;
}

}  // namespace dragnet
