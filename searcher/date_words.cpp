#include "searcher/date_words.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

#include "common/ascii.h"

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

// The two digits of the month that the token is with 月 behind it.
std::optional<std::string> month_at(const TokenStream& words, std::size_t token) {
  if (!stands_at(words, token + 1, "月") || words[token].gap > Gap::blank) return std::nullopt;
  const std::string_view term = words.term(token);
  int month = 0;
  const auto read = std::from_chars(term.data(), term.data() + term.size(), month);
  if (read.ptr != term.data() + term.size() || month < 1 || month > 12) return std::nullopt;
  return std::string(month < 10 ? "0" : "") + std::to_string(month);
}

NameMatch match_at(const TokenStream& words, std::size_t token) {
  const std::string year(words.term(token));
  if (!stands_at(words, token + 1, "年")) return {token, token + 1, {{Facet::year, year}}, {}};
  if (const auto month = month_at(words, token + 2))
    return {token, token + 4, {{Facet::month, year + "-" + *month}}, {}};
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
