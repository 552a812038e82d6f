#include "searcher/period_words.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "common/numerals.h"
#include "common/one_of.h"
#include "common/text_parts.h"

namespace dragnet {

namespace {

// Words with blanks between them, Han characters too; several such with bars between.
using Forms = std::string_view;

// Counted from the year 0.
using Month = int;
constexpr Month months_of_year = 12;
Month month_of(const Date& date, int behind = 0) {
  return months_of_year * date.year + date.month - 1 + behind;
}
Date date_of(Month month) {
  return {.year = static_cast<std::int16_t>(month / months_of_year),
          .month = static_cast<std::uint8_t>(month % months_of_year + 1)};
}

// Both ends inclusive; an end that is missing is open.
struct Months {
  std::optional<Month> first;
  std::optional<Month> last;
};

// A year or a month that is named.
struct Point {
  std::size_t first = 0;
  std::size_t last = 0;
  bool is_year = false;
  bool is_from_today = false;
  Month begin = 0;
  Month end = 0;  // inclusive
};

std::optional<Point> point_of(const NameMatch& match) {
  const std::optional<Date> date = parse_date(match.values.front().value);
  if (!date) return std::nullopt;
  return Point{.first = match.first,
               .last = match.last,
               .is_year = date->month == 0,
               .is_from_today = match.is_from_today,
               .begin = month_of(first_day(*date)),
               .end = month_of(last_day(*date))};
}

// Whether the form begins there; then `end` is the token behind it.
bool stands_at(const TokenStream& words, std::size_t at, Forms form, std::size_t& end) {
  for (end = at; !form.empty(); ++end)
    if (end >= words.size() || words.term(end) != take_part(form, ' ') ||
        (end > at && words[end].gap > Gap::blank))
      return false;
  return true;
}

// The token behind the longest of the forms that begins there; none if none does.
std::optional<std::size_t> end_of(const TokenStream& words, std::size_t at, Forms forms) {
  std::optional<std::size_t> longest;
  while (!forms.empty()) {
    std::size_t end = at;
    if (stands_at(words, at, take_part(forms, '|'), end) && end > longest.value_or(at))
      longest = end;
  }
  return longest;
}

// Whether nothing parts the token from the one before it.
bool follows(const TokenStream& words, std::size_t token) {
  return token < words.size() && words[token].gap <= Gap::blank;
}

// The same for forms right behind what ends before the token.
std::optional<std::size_t> behind(const TokenStream& words, std::size_t token, Forms forms) {
  return follows(words, token) ? end_of(words, token, forms) : std::nullopt;
}

// The first token of the longest of the forms right before the token.
std::optional<std::size_t> before(const TokenStream& words, std::size_t token, Forms forms) {
  constexpr std::size_t longest = 3;
  if (!follows(words, token)) return std::nullopt;
  for (std::size_t size = std::min(longest, token); size > 0; --size)
    if (end_of(words, token - size, forms) == token) return token - size;
  return std::nullopt;
}

class PeriodReader {
 public:
  PeriodReader(const TokenStream& words, const Date& today) : words_(words), today_(today) {}

  std::vector<NameMatch> read(const std::vector<NameMatch>& dates) {
    for (const NameMatch& match : dates)
      if (const auto point = point_of(match)) points_.push_back(*point);
    for (const Point& point : points_) {
      for (const Point& other : points_) add_between(point, other);
      add_open(point);
      if (point.is_year) add_part(point);
    }
    for (std::size_t token = 0; token < words_.size(); ++token) add_recent(token);
    return std::move(periods_);
  }

 private:
  void add(std::size_t first, std::size_t last, const Months& months, bool is_from_today) {
    DateRange range;
    if (months.first) range.from = first_day(date_of(*months.first));
    if (months.last) range.to = last_day(date_of(*months.last));
    periods_.push_back({.first = first,
                        .last = last,
                        .values = {},
                        .translations = {},
                        .period = range,
                        .is_from_today = is_from_today});
  }

  // From 2021 to 2023, between 2021 and 2023, 2021年至2023年, 2021-2023.
  void add_between(const Point& from, const Point& to) {
    constexpr std::string_view hyphens[] = {"-", "–", "—", "－", "~", "～"};
    if (to.first < from.last || from.begin > to.end) return;
    const bool has_hyphen = to.first == from.last && is_one_of(hyphens, words_.gap_text(to.first));
    const bool is_joined = behind(words_, from.last, "to|until|till|through|至|到") == to.first;
    const auto between = before(words_, from.first, "between");
    const bool is_between = between && behind(words_, from.last, "and") == to.first;
    if (!has_hyphen && !is_joined && !is_between) return;
    const auto opening = is_between ? between : before(words_, from.first, "from|从|自");
    add(opening.value_or(from.first), behind(words_, to.last, "期 间|之 间|间").value_or(to.last),
        {.first = from.begin, .last = to.end}, from.is_from_today || to.is_from_today);
  }

  // Since 2021, 自2021年以来, before May 2023, 2021年以前.
  void add_open(const Point& point) {
    const auto since = before(words_, point.first, "since|ever since");
    const auto opening = before(words_, point.first, "from|从|自|自 从");
    const auto closing =
        behind(words_, point.last, "on|onward|onwards|以 来|起|以 后|之 后|至 今|到 现 在");
    if (since || closing)
      add(since.value_or(opening.value_or(point.first)), closing.value_or(point.last),
          {.first = point.begin, .last = std::nullopt}, point.is_from_today);
    if (const auto after = before(words_, point.first, "after"))
      add(*after, point.last, {.first = point.end + 1, .last = std::nullopt}, point.is_from_today);
    const auto earlier = before(words_, point.first, "before|prior to");
    const auto ago = behind(words_, point.last, "以 前|之 前");
    if (earlier || ago)
      add(earlier.value_or(point.first), ago.value_or(point.last),
          {.first = std::nullopt, .last = point.begin - 1}, point.is_from_today);
    if (const auto until = before(words_, point.first, "until|till|up to|截 至|截 止"))
      add(*until, behind(words_, point.last, "底|末").value_or(point.last),
          {.first = std::nullopt, .last = point.end}, point.is_from_today);
  }

  // The first half of 2023, 2023年上半年, 去年第三季度.
  void add_part(const Point& year) {
    struct Part {
      Forms openings;
      Forms closings;
      Month first;
      Month last;
    };
    constexpr Part parts[] = {{"first half of", "上 半 年", 0, 5},
                              {"second half of", "下 半 年", 6, 11},
                              {"first quarter of", "一 季 度|第 一 季 度", 0, 2},
                              {"second quarter of", "二 季 度|第 二 季 度", 3, 5},
                              {"third quarter of", "三 季 度|第 三 季 度", 6, 8},
                              {"fourth quarter of", "四 季 度|第 四 季 度", 9, 11}};
    for (const Part& part : parts) {
      const auto opening = before(words_, year.first, part.openings);
      const auto closing = behind(words_, year.last, part.closings);
      if (opening || closing)
        add(opening.value_or(year.first), closing.value_or(year.last),
            {.first = year.begin + part.first, .last = year.begin + part.last}, year.is_from_today);
    }
  }

  // The last three years, 近两年, 过去6个月: with what has passed of this one.
  void add_recent(std::size_t token) {
    const auto opening = end_of(words_, token, "last|past|近|最 近|过 去");
    const auto amount = opening ? amount_at(words_, *opening) : std::nullopt;
    constexpr double most = 100;
    if (!amount || amount->value < 1 || amount->value > most) return;
    const int count = static_cast<int>(amount->value);
    if (const auto end = behind(words_, amount->last, "years|年"))
      add(token, *end,
          {.first = month_of({.year = today_.year, .month = 1}, -months_of_year * (count - 1)),
           .last = month_of(today_)},
          true);
    if (const auto end = behind(words_, amount->last, "months|个 月"))
      add(token, *end, {.first = month_of(today_, 1 - count), .last = month_of(today_)}, true);
  }

  const TokenStream& words_;
  Date today_;
  std::vector<Point> points_;
  std::vector<NameMatch> periods_;
};

}  // namespace

std::vector<NameMatch> period_words(const TokenStream& words, const std::vector<NameMatch>& dates,
                                    const Date& today) {
  return PeriodReader(words, today).read(dates);
}

}  // namespace dragnet
