#include "indexer/date_text.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <string>

#include "common/ascii.h"
#include "common/normalize.h"
#include "common/one_of.h"
#include "common/typed_date.h"

namespace dragnet {
namespace {

std::optional<Date> valid(int year, int month, int day) {
  if (year < 0 || year > 9999 || month < 0 || month > 99 || day < 0 || day > 99)
    return std::nullopt;
  const Date date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
                  static_cast<std::uint8_t>(day)};
  return is_valid(date) ? std::optional(date) : std::nullopt;
}

// Reads from the left; a failed step leaves the place where it was.
class Cursor {
 public:
  Cursor(std::string_view text, std::size_t at) : text_(text), at_(at) {}
  std::size_t at() const { return at_; }
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool at_digit() const { return is_ascii_digit(peek()); }

  bool take(std::string_view word) {
    if (!text_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
  }
  void skip_blanks() {
    while (peek() == ' ') ++at_;
  }
  // A run of `least` to `most` digits, none behind it.
  std::optional<int> number(std::size_t least, std::size_t most) {
    std::size_t size = 0;
    while (at_ + size < text_.size() && is_ascii_digit(text_[at_ + size])) ++size;
    if (size < least || size > most) return std::nullopt;
    return digits(size);
  }
  std::optional<int> digits(std::size_t size) {
    if (at_ + size > text_.size()) return std::nullopt;
    int value = 0;
    const auto [end, error] = std::from_chars(text_.data() + at_, text_.data() + at_ + size, value);
    if (error != std::errc() || end != text_.data() + at_ + size) return std::nullopt;
    at_ += size;
    return value;
  }
  // 二〇二三: as many signs as digits.
  std::optional<int> han_digits(std::size_t count) {
    constexpr std::string_view signs[] = {"〇", "一", "二", "三", "四", "五",
                                          "六", "七", "八", "九", "零", "○"};
    constexpr std::ptrdiff_t digits = 10;  // the other signs are zeros too
    const std::size_t start = at_;
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const auto* sign =
          std::ranges::find_if(signs, [&](std::string_view each) { return take(each); });
      if (sign == std::end(signs)) {
        at_ = start;
        return std::nullopt;
      }
      const std::ptrdiff_t digit = sign - std::begin(signs);
      value = 10 * value + (digit < digits ? static_cast<int>(digit) : 0);
    }
    return value;
  }
  // 三, 十, 十二, 二十, 三十一.
  std::optional<int> han_number() {
    const int tens = han_digits(1).value_or(1);
    if (!take("十")) return tens;
    return 10 * tens + han_digits(1).value_or(0);
  }
  std::optional<int> month_name() {
    std::size_t size = 0;
    while (at_ + size < text_.size() && is_ascii_letter(text_[at_ + size])) ++size;
    const std::optional<int> month = month_named(ascii_lower(text_.substr(at_, size)));
    if (!month) return std::nullopt;
    at_ += size;
    take(".");
    return month;
  }
  void ordinal_ending() {
    for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
      if (ascii_lower(text_.substr(at_, ending.size())) != ending) continue;
      at_ += ending.size();
      return;
    }
  }

 private:
  std::string_view text_;
  std::size_t at_;
};

struct Parsed {
  Date date;
  std::size_t end = 0;
};

std::optional<Parsed> made(const Cursor& cursor, std::optional<int> year, std::optional<int> month,
                           std::optional<int> day) {
  if (!year || !month || !day || *month == 0 || *day == 0) return std::nullopt;
  const auto date = valid(*year, *month, *day);
  return date ? std::optional(Parsed{*date, cursor.at()}) : std::nullopt;
}

// 2023-11-24, 2023年11月24日; the same sign twice.
std::optional<Parsed> year_first(std::string_view text, std::size_t at) {
  Cursor cursor(text, at);
  const auto year = cursor.number(4, 4);
  if (!year) return std::nullopt;
  for (const std::string_view sign : {"-", "/", "."}) {
    if (!cursor.take(sign)) continue;
    const auto month = cursor.number(1, 2);
    if (!month || !cursor.take(sign)) return std::nullopt;
    const auto day = cursor.number(1, 2);
    return made(cursor, year, month, day);
  }
  cursor.skip_blanks();
  if (!cursor.take("年")) return std::nullopt;
  cursor.skip_blanks();
  const auto month = cursor.number(1, 2);
  cursor.skip_blanks();
  if (!month || !cursor.take("月")) return std::nullopt;
  cursor.skip_blanks();
  const auto day = cursor.number(1, 2);
  cursor.skip_blanks();
  if (!cursor.take("日") && !cursor.take("号")) return std::nullopt;
  return made(cursor, year, month, day);
}

// 二〇二三年三月五日; of the Republic's calendar: 中华民国112年3月5日.
std::optional<Parsed> han_year_first(std::string_view text, std::size_t at) {
  constexpr int before_republic = 1911;
  Cursor cursor(text, at);
  std::optional<int> year;
  if (cursor.take("中华民国") || cursor.take("中華民國") || cursor.take("民国") ||
      cursor.take("民國")) {
    cursor.skip_blanks();
    constexpr int first_web_year = 80;  // 1991
    const auto count = cursor.number(2, 3);
    if (count && *count >= first_web_year) year = *count + before_republic;
  } else {
    year = cursor.han_digits(4);
  }
  cursor.skip_blanks();
  if (!year || !cursor.take("年")) return std::nullopt;
  const auto number = [&] {
    cursor.skip_blanks();
    const auto value = cursor.at_digit() ? cursor.number(1, 2) : cursor.han_number();
    cursor.skip_blanks();
    return value;
  };
  const auto month = number();
  if (!cursor.take("月")) return std::nullopt;
  const auto day = number();
  if (!cursor.take("日")) return std::nullopt;
  return made(cursor, year, month, day);
}

bool begins_han_year(std::string_view text) {
  return !text.empty() && (static_cast<unsigned char>(text.front()) & 0x80U) != 0 &&
         starts_with_any(text,
                         {"一九", "二〇", "二零", "二○", "中华民国", "中華民國", "民国", "民國"});
}

// 20231124
std::optional<Parsed> compact(std::string_view text, std::size_t at) {
  Cursor cursor(text, at);
  const auto year = cursor.digits(4);
  const auto month = cursor.digits(2);
  const auto day = cursor.digits(2);
  return cursor.at_digit() ? std::nullopt : made(cursor, year, month, day);
}

// 24 Nov 2023, 24th November, 2023, 24-Nov-2023
std::optional<Parsed> day_first(std::string_view text, std::size_t at) {
  Cursor cursor(text, at);
  const auto day = cursor.number(1, 2);
  cursor.ordinal_ending();
  if (!cursor.take("-")) cursor.skip_blanks();
  const auto month = cursor.month_name();
  if (!month) return std::nullopt;
  if (!cursor.take("-")) cursor.take(",");
  cursor.skip_blanks();
  const auto year = cursor.number(4, 4);
  return made(cursor, year, month, day);
}

// Nov. 24th, 2023
std::optional<Parsed> month_first(std::string_view text, std::size_t at) {
  Cursor cursor(text, at);
  const auto month = cursor.month_name();
  if (!month) return std::nullopt;
  cursor.skip_blanks();
  const auto day = cursor.number(1, 2);
  cursor.ordinal_ending();
  cursor.take(",");
  cursor.skip_blanks();
  const auto year = cursor.number(4, 4);
  return made(cursor, year, month, day);
}

// 24/11/2023, 24-11-2023, 11/24 2023: only where the other order is no date.
std::optional<Parsed> year_last(std::string_view text, std::size_t at) {
  Cursor cursor(text, at);
  const auto first = cursor.number(1, 2);
  const bool hyphen = (at == 0 || text[at - 1] != '-') && cursor.take("-");
  if (!first || (!hyphen && !cursor.take("/") && !cursor.take("."))) return std::nullopt;
  const auto second = cursor.number(1, 2);
  const bool separated =
      hyphen ? cursor.take("-") : cursor.take("/") || cursor.take(".") || cursor.take(" ");
  if (!second || !separated) return std::nullopt;
  const auto year = cursor.number(4, 4);
  if (*first <= 12 && *second <= 12 && *first != *second) return std::nullopt;
  return *first > 12 ? made(cursor, year, second, first) : made(cursor, year, first, second);
}

bool are_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_ascii_digit);
}

// 1684122000, 1684122000123, 1684122000.5
bool is_epoch(std::string_view text) {
  const std::size_t point = std::min(text.find('.'), text.size());
  const bool is_whole = point == text.size() || are_digits(text.substr(point + 1));
  return (point == 10 || point == 13) && are_digits(text.substr(0, point)) && is_whole;
}

std::optional<Date> date_of_epoch(std::string_view text) {
  const std::string_view digits = text.substr(0, text.find('.'));
  std::int64_t count = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), count);
  const std::chrono::seconds seconds(digits.size() == 13 ? count / 1000 : count);
  const std::chrono::year_month_day day{
      std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(seconds))};
  return valid(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
               static_cast<int>(static_cast<unsigned>(day.day())));
}

// 20231124083000, as web archives write it.
std::optional<Date> compact_with_time(std::string_view digits) {
  Cursor cursor(digits, 8);
  const auto hour = cursor.digits(2);
  const auto minute = cursor.digits(2);
  const auto second = cursor.digits(2);
  constexpr int leap_second = 60;
  if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > leap_second)
    return std::nullopt;
  const auto parsed = compact(digits.substr(0, 8), 0);
  return parsed ? std::optional(parsed->date) : std::nullopt;
}

// The path of a URL with its query; all of it where there is no host.
std::string_view path_of(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return url;
  const std::size_t slash = url.find('/', scheme + 3);
  return slash == std::string_view::npos ? std::string_view() : url.substr(slash);
}

// Year, month and day with a slash, a hyphen or nothing between, no digit behind.
std::optional<Date> url_date_at(std::string_view path, std::size_t at) {
  Cursor cursor(path, at);
  const auto year = cursor.digits(4);
  if (!cursor.take("/")) cursor.take("-");
  const auto month = cursor.digits(2);
  if (!cursor.take("/")) cursor.take("-");
  const auto day = cursor.digits(2);
  if (cursor.at_digit()) return std::nullopt;
  const auto parsed = made(cursor, year, month, day);
  return parsed ? std::optional(parsed->date) : std::nullopt;
}

// /2023-11/, /202311/, /2023/11/
std::optional<Date> url_month_at(std::string_view path, std::size_t at) {
  Cursor cursor(path, at);
  const auto year = cursor.digits(4);
  if (!cursor.take("/")) cursor.take("-");
  const auto month = cursor.digits(2);
  if (!year || !month || *month == 0 || !cursor.take("/")) return std::nullopt;
  return *year < 1990 ? std::nullopt : valid(*year, *month, 0);
}

// /2023/society_1124/: the year is a folder, month and day end the name of the next.
std::optional<Date> url_folder_date_at(std::string_view path, std::size_t at) {
  Cursor cursor(path, at);
  const auto year = cursor.digits(4);
  if (!year || !cursor.take("/")) return std::nullopt;
  const std::string_view name = path.substr(cursor.at(), path.find('/', cursor.at()) - cursor.at());
  const std::size_t mark = name.rfind('_');
  if (mark == std::string_view::npos || name.size() - mark != 5) return std::nullopt;
  Cursor rest(path, cursor.at() + mark + 1);
  const auto month = rest.digits(2);
  const auto day = rest.digits(2);
  const auto parsed = made(rest, year, month, day);
  return parsed ? std::optional(parsed->date) : std::nullopt;
}

}  // namespace

std::optional<WrittenDate> date_at(std::string_view text, std::size_t begin) {
  if (begin >= text.size()) return std::nullopt;
  std::optional<Parsed> parsed;
  if (is_ascii_letter(text[begin])) parsed = month_first(text, begin);
  for (const auto read : {year_first, compact, day_first, year_last}) {
    if (is_ascii_digit(text[begin]) && !parsed) parsed = read(text, begin);
  }
  if (!parsed && begins_han_year(text.substr(begin))) parsed = han_year_first(text, begin);
  if (!parsed) return std::nullopt;
  // Behind 日 a time of day may be glued: 2023年5月15日08:12.
  const bool goes_on = is_ascii_digit(text[parsed->end - 1]) && parsed->end < text.size() &&
                       is_ascii_digit(text[parsed->end]);
  if (goes_on) return std::nullopt;
  return WrittenDate{begin, parsed->end, parsed->date};
}

std::vector<WrittenDate> full_dates(std::string_view text) {
  std::vector<WrittenDate> found;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char before = at == 0 ? ' ' : text[at - 1];
    const bool starts = (is_ascii_digit(text[at]) && !is_ascii_digit(before)) ||
                        (is_ascii_letter(text[at]) && !is_ascii_letter(before)) ||
                        begins_han_year(text.substr(at));
    const auto date = starts ? date_at(text, at) : std::nullopt;
    if (!date) continue;
    found.push_back(*date);
    at = date->end - 1;
  }
  return found;
}

std::optional<Date> parse_date_field(std::string_view field) {
  const std::string folded = fold_text(field);
  const std::string_view text = ascii_trimmed(folded, " \n\t\r");
  if (is_epoch(text)) return date_of_epoch(text);
  if (text.size() == 14 && are_digits(text)) return compact_with_time(text);
  const auto dates = full_dates(text);
  if (!dates.empty()) return dates.front().date;
  return parse_typed_date(text);
}

std::optional<Date> date_in_url(std::string_view url) {
  const std::string folded = fold_text(path_of(url));
  const std::string_view path = folded;
  std::optional<Date> month;
  for (std::size_t at = 1; at < path.size(); ++at) {
    const char before = path[at - 1];
    const bool start = is_ascii_digit(path[at]) && !is_ascii_digit(before) &&
                       (!is_ascii_letter(before) || before == 't');
    if (!start) continue;
    if (const auto date = url_date_at(path, at)) return date;
    if (const auto date = url_folder_date_at(path, at); date && before == '/') return date;
    if (!month && before == '/') month = url_month_at(path, at);
  }
  return month;
}

}  // namespace dragnet
