#include "common/typed_date.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "common/ascii.h"

namespace dragnet {

namespace {

constexpr std::size_t year_digits = 4;
// What may stand behind the year, the month and the day; a Han sign also at the end.
constexpr std::array<std::array<std::string_view, 4>, 3> signs_behind = {
    {{"年", "-", "/", "."}, {"月", "-", "/", "."}, {"日", {}, {}, {}}}};

std::string_view take_digits(std::string_view& text) {
  const auto digits = std::ranges::find_if_not(text, is_ascii_digit) - text.begin();
  const std::string_view taken = text.substr(0, static_cast<std::size_t>(digits));
  text.remove_prefix(taken.size());
  return taken;
}

// Year, month and day as far as they are given; empty where anything else stands there.
std::vector<std::string_view> parts_of(std::string_view text) {
  std::vector<std::string_view> parts;
  for (const auto& signs : signs_behind) {
    parts.push_back(take_digits(text));
    if (text.empty()) return parts;
    const auto* sign = std::ranges::find_if(
        signs, [&](std::string_view s) { return !s.empty() && text.starts_with(s); });
    if (sign == signs.end()) return {};
    text.remove_prefix(sign->size());
    if (text.empty()) return sign == signs.begin() ? parts : std::vector<std::string_view>();
  }
  return {};
}

// 202305, 20230501
bool is_compact(std::string_view text) {
  return (text.size() == year_digits + 2 || text.size() == year_digits + 4) &&
         std::ranges::all_of(text, is_ascii_digit);
}

}  // namespace

std::optional<Date> parse_typed_date(std::string_view text) {
  if (const auto date = parse_date(text)) return date;
  std::string dashed(text.substr(0, year_digits));
  if (is_compact(text)) {
    for (std::size_t at = year_digits; at < text.size(); at += 2)
      dashed.append("-").append(text.substr(at, 2));
    return parse_date(dashed);
  }
  const std::vector<std::string_view> parts = parts_of(text);
  if (parts.empty() || parts.front().size() != year_digits) return std::nullopt;
  for (std::size_t i = 1; i < parts.size(); ++i)
    dashed.append(parts[i].size() == 1 ? "-0" : "-").append(parts[i]);
  return parse_date(dashed);
}

}  // namespace dragnet
