#include "searcher/date_words.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

#include "common/ascii.h"
#include "common/date.h"

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
  int month = 0;
  const auto read = std::from_chars(term.data(), term.data() + term.size(), month);
  if (read.ptr != term.data() + term.size() || month < 1 || month > 12) return std::nullopt;
  return month;
}

// The month that the token is with 月 behind it.
std::optional<int> month_at(const TokenStream& words, std::size_t token) {
  if (!stands_at(words, token + 1, "月") || words[token].gap > Gap::blank) return std::nullopt;
  return month_number(words.term(token));
}

// 2023-05, but no day.
std::optional<int> month_behind(const TokenStream& words, std::size_t year) {
  const auto goes_on = [&](std::size_t token) {
    return token < words.size() && words.gap_text(token) == "-";
  };
  if (!goes_on(year + 1) || goes_on(year + 2)) return std::nullopt;
  return month_number(words.term(year + 1));
}

// May 2023
std::optional<int> month_before(const TokenStream& words, std::size_t year) {
  if (year == 0 || words[year].gap > Gap::blank) return std::nullopt;
  return month_named(words.term(year - 1));
}

NameMatch month_of(std::string_view year, int month, std::size_t first, std::size_t last) {
  const Date date{.year = static_cast<std::int16_t>(std::stoi(std::string(year))),
                  .month = static_cast<std::uint8_t>(month)};
  return {first, last, {{Facet::month, to_string(date)}}, {}};
}

NameMatch match_at(const TokenStream& words, std::size_t token) {
  const std::string year(words.term(token));
  if (const auto month = month_before(words, token))
    return month_of(year, *month, token - 1, token + 1);
  if (const auto month = month_behind(words, token))
    return month_of(year, *month, token, token + 2);
  if (!stands_at(words, token + 1, "年")) return {token, token + 1, {{Facet::year, year}}, {}};
  if (const auto month = month_at(words, token + 2))
    return month_of(year, *month, token, token + 4);
  return {token, token + 2, {{Facet::year, year}}, {}};
}

}  // namespace

std::vector<NameMatch> date_words(const TokenStream& words) {
  std::vector<NameMatch> dates;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (words[i].kind == TokenKind::number && is_year(words.term(i)))
      dates.push_back(match_at(words, i));
  return dates;
}

}  // namespace dragnet
