#include "searcher/ranges.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <limits>
#include <vector>

#include "common/ascii.h"
#include "common/currency_words.h"
#include "common/error.h"
#include "common/in_quotes.h"
#include "common/moment.h"
#include "common/name_lookup.h"
#include "common/near_names.h"
#include "common/number_text.h"
#include "common/numerals.h"
#include "common/text_parts.h"
#include "common/typed_date.h"
#include "common/utf8.h"
#include "common/whole_number.h"
#include "searcher/blank.h"
#include "searcher/field_names.h"
#include "searcher/query_signs.h"
#include "searcher/range_signs.h"
#include "searcher/range_text.h"

namespace dragnet {

namespace {

constexpr std::string_view recent_start = "last-";
constexpr std::string_view any_figure = "*";
constexpr int most_recent = 40'000;  // days: more than a century

Date date_of(const std::tm& parts) {
  return {static_cast<std::int16_t>(parts.tm_year + 1900),
          static_cast<std::uint8_t>(parts.tm_mon + 1), static_cast<std::uint8_t>(parts.tm_mday)};
}

// The first of so many days, months or years that end with the day; no date is earlier than the
// first year's.
Date days_before(const Date& day, int count, char unit) {
  namespace chrono = std::chrono;
  constexpr Date earliest{first_year, 1, 1};
  const int years = unit == 'y' ? count : unit == 'm' ? count / 12 : 0;
  if (years > day.year - first_year) return earliest;
  const chrono::year_month_day last{chrono::year(day.year), chrono::month(day.month),
                                    chrono::day(day.day)};
  chrono::sys_days first = chrono::sys_days(last) - chrono::days(count);
  if (unit != 'd') {
    const chrono::year_month month = last.year() / last.month();
    const chrono::year_month start = month - chrono::months(unit == 'y' ? 12 * count : count);
    const auto longest = static_cast<unsigned>((start / chrono::last).day());
    const unsigned in_month = std::min(static_cast<unsigned>(day.day), longest);
    first = start / chrono::day(in_month);
  }
  const chrono::year_month_day begin(first + chrono::days(1));
  if (begin.year() < chrono::year(first_year)) return earliest;
  return {static_cast<std::int16_t>(static_cast<int>(begin.year())),
          static_cast<std::uint8_t>(static_cast<unsigned>(begin.month())),
          static_cast<std::uint8_t>(static_cast<unsigned>(begin.day()))};
}

// How long the longest name of yuan is that the text ends with; 0 for none.
std::size_t yuan_at_end(std::string_view text) {
  const std::string lower = ascii_lower(text);
  const Currency& yuan = *std::ranges::find(currencies, "", &Currency::code);
  std::size_t longest = 0;
  for (std::string_view names : {yuan.letters, yuan.words}) {
    while (!names.empty()) {
      const std::string_view name = take_part(names, '|');
      if (lower.ends_with(name)) longest = std::max(longest, name.size());
    }
  }
  return longest;
}

// Without what is counted: 100人, 100万元, 5%.
std::string_view without_unit(std::string_view text) {
  if (const std::size_t yuan = yuan_at_end(text); yuan > 0)
    return text.substr(0, text.size() - yuan);
  constexpr std::array<std::string_view, 10> units = {"%",  "人", "名", "起", "件",
                                                      "宗", "张", "个", "部", "台"};
  const auto* unit =
      std::ranges::find_if(units, [&](std::string_view u) { return text.ends_with(u); });
  return unit == units.end() ? text : text.substr(0, text.size() - unit->size());
}

double number_or_throw(std::string_view text) {
  const std::optional<double> number = figure_number(text);
  if (!number)
    throw UserError(in_quotes(text) + " is not a number; write 1000, 1,000, 1万, 1.2亿 or 10k");
  return *number;
}

std::optional<double> number_or_open(std::string_view text) {
  if (text.empty()) return std::nullopt;
  return number_or_throw(text);
}

bool is_below_zero(std::string_view number) {
  return figure_number(number).value_or(0) < 0;
}

// What stands behind the digits.
std::string unit_of(std::string_view number) {
  const std::size_t digits = number.find_last_of("0123456789") + 1;
  return std::string(ascii_trimmed(fold_text(number.substr(digits))));
}

// The first number of "1..20 million" in millions; none where it has a unit of its own.
std::optional<double> number_in_unit_of(std::string_view first, std::string_view second) {
  return unit_of(first).empty() ? figure_number(std::string(first) + unit_of(second))
                                : std::nullopt;
}

bool is_of_label(char32_t c) {
  const bool is_other =
      c < 0x80 ? is_ascii_letter(static_cast<char>(c)) || c == '-' : !is_of_range_sign(c);
  return is_other || is_blank(c);
}

// Where the word that begins at the byte, or behind blanks there, ends.
std::size_t end_of_word(std::string_view text, std::size_t at) {
  return pass(text, behind_blanks(text, at), [](char32_t c) { return !is_blank(c); });
}

bool is_letter_at(std::string_view text, std::size_t at) {
  const CharClass kind = at < text.size() ? fold(decode(text, at).code).kind : CharClass::other;
  return kind == CharClass::letter || kind == CharClass::han;
}

struct NamedKind {
  std::optional<FigureName> name;
  std::size_t end = 0;  // of the name, in the text
};

// The kind that the words begin with, by its name or its label, which is the same with blanks
// (suspects arrested). What comes behind may be of the range, as a minus is.
NamedKind kind_at_start_of(std::string_view words) {
  NamedKind found;
  std::string name;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t begin = behind_blanks(words, at);
    at = end_of_word(words, at);
    if (!name.empty()) name += '-';
    name += words.substr(begin, at - begin);
    if (const auto kind = figure_named(name)) found = {kind, at};
  }
  return found;
}

// The name of the contract: "suspects-arrested-change".
std::string range_name(const FigureRange& range) {
  return std::string(name_of(range.kind)) + (range.change ? std::string(change_ending) : "");
}

}  // namespace

std::optional<Date> date_or_open(std::string_view text) {
  if (text.empty()) return std::nullopt;
  const std::optional<Date> date = parse_typed_date(text);
  if (!date)
    throw UserError(in_quotes(text) +
                    " is not a date; write 2023, 2023-05, 2023-05-15 or last-90d");
  return date;
}

Date today() {
  const std::time_t seconds = std::time(nullptr);
  std::tm parts = {};
  ::localtime_r(&seconds, &parts);
  return date_of(parts);
}

Date today_in_utc() {
  const std::time_t seconds = std::time(nullptr);
  std::tm parts = {};
  ::gmtime_r(&seconds, &parts);
  return date_of(parts);
}

std::optional<DateRange> parse_recent(std::string_view text, Date today) {
  if (!text.starts_with(recent_start)) return std::nullopt;
  const std::string_view digits =
      text.substr(recent_start.size(), text.size() - recent_start.size() - 1);
  const int count = whole_number<int>(digits).value_or(0);
  const char unit = text.back();
  const bool known = unit == 'd' || unit == 'm' || unit == 'y';
  if (count < 1 || count > most_recent || !known) {
    throw UserError(in_quotes(text) + " is not a time; write last-90d, last-6m or last-2y");
  }
  return DateRange{days_before(today, count, unit), today};
}

DateRange parse_date_range(std::string_view typed, Date today) {
  const std::string half = half_width(typed);
  const std::string_view text = half;
  if (const std::optional<DateRange> recent = parse_recent(text, today)) return *recent;
  const Ends ends = ends_of(text);
  const std::optional<Date> from = date_or_open(ends.first);
  const std::optional<Date> to = ends.second ? date_or_open(*ends.second) : from;
  if (!from && !to) throw UserError("a range of dates needs a date: 2022..2023-06");
  DateRange range;
  if (from) range.from = first_day(*from);
  if (to) range.to = last_day(*to);
  if (from && to && *range.from > *range.to)
    throw UserError(in_quotes(text) + " ends before it begins");
  return range;
}

std::int64_t parse_indexed_after(std::string_view typed, Date today) {
  const std::string text = half_width(typed);
  const std::optional<DateRange> recent = parse_recent(text, today);
  const bool has_time = text.find(':') != std::string::npos;
  const auto date = recent ? recent->from : has_time ? std::nullopt : parse_typed_date(text);
  const auto moment = parse_moment(date ? to_string(*date) : text);
  if (!moment)
    throw UserError(in_quotes(text) +
                    " is no time; write 2023-05-15, 2023-05-15T08:30Z or last-7d");
  return *moment;
}

std::string to_string(const DateRange& range) {
  return "date:" + (range.from ? to_string(*range.from) : "") + std::string(range_dots) +
         (range.to ? to_string(*range.to) : "");
}

std::optional<FigureName> figure_named(std::string_view typed) {
  const std::string field = field_name(typed);
  std::string_view name = field;
  const bool change = name.ends_with(change_ending);
  if (change) name.remove_suffix(change_ending.size());
  const std::optional<FigureKind> kind = figure_kind_named(name);
  if (!kind) return std::nullopt;
  return FigureName{*kind, change};
}

std::vector<std::string> figure_kind_names() {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < figure_kind_count; ++i) {
    names.emplace_back(name_of(static_cast<FigureKind>(i)));
  }
  return names;
}

FigureRange parse_figure_range(FigureName name, std::string_view typed) {
  const std::string half = half_width(typed);
  const RangeText text = cut_range(half);
  const auto& [first, second] = text.ends;
  FigureRange range{.kind = name.kind, .change = name.change, .possible = text.possible};
  if (half == any_figure) return range;
  if (!range.change && (is_below_zero(first) || is_below_zero(second.value_or(""))))
    throw UserError(range_name(range) + " is never below 0; its change in percent is " +
                    range_name(range) + std::string(change_ending) + ":-20..");
  if (text.sign != nullptr) {
    const double number = number_or_throw(first);
    if (text.sign->from) range.from = number;
    if (text.sign->to) range.to = number;
    range.from_strict = text.sign->from && text.sign->strict;
    range.to_strict = text.sign->to && text.sign->strict;
    return range;
  }
  range.from = number_or_open(first);
  range.to = second ? number_or_open(*second) : range.from;
  if (!range.from && !range.to)
    throw UserError(range_name(range) + " needs a number: " + range_name(range) + ":>=1000");
  if (second && range.from && range.to) {
    const auto scaled = number_in_unit_of(first, *second);
    if (scaled && *scaled <= *range.to) range.from = scaled;
    if (*range.from > *range.to) throw UserError(in_quotes(half) + " ends before it begins");
  }
  return range;
}

bool is_figure_range(std::string_view text) {
  return is_range_of(cut_range(text).ends,
                     [](std::string_view number) { return figure_number(number).has_value(); });
}

std::optional<double> figure_number(std::string_view text) {
  std::string_view digits = without_unit(text);
  const Decoded first = digits.empty() ? Decoded{} : decode(digits, 0);
  const bool negative = is_dash(first.code);
  if (negative) digits.remove_prefix(first.size);
  const std::optional<double> number = parse_number(digits);
  return number && negative ? -*number : number;
}

FigureRange parse_where(std::string_view typed) {
  const std::string half = half_width(typed);
  const std::string_view text = half;
  const std::string_view words = text.substr(0, pass(text, 0, is_of_label));
  const auto [name, end] = kind_at_start_of(words);
  const std::string_view typed_name = words.substr(0, before_blanks(words, words.size()));
  // "losses recoverd" is near to another kind, "losses at least" to none.
  const bool is_longer = is_letter_at(words, behind_blanks(words, end));
  if (!name || (is_longer && is_near_kind(typed_name)))
    throw UserError(unknown("kind of figure", typed_name, suggested_kinds(typed_name)));
  std::string_view range = text.substr(behind_blanks(text, end));
  if (range.starts_with(':')) range.remove_prefix(1);
  return parse_figure_range(*name, range.substr(behind_blanks(range, 0)));
}

std::string to_string(const FigureRange& range) {
  if (range.is_any()) return range_name(range) + ":" + std::string(any_figure);
  const std::string name =
      range_name(range) + ":" + (range.possible ? std::string(1, possible_sign) : "");
  if (range.from && range.to) {
    return name + (*range.from == *range.to
                       ? shortest_fixed(*range.from)
                       : shortest_fixed(*range.from) + ".." + shortest_fixed(*range.to));
  }
  if (range.from) return name + (range.from_strict ? ">" : ">=") + shortest_fixed(*range.from);
  return name + (range.to_strict ? "<" : "<=") + shortest_fixed(*range.to);
}

bool lies_in(const Figure& figure, const FigureRange& range) {
  if (figure.kind != range.kind || figure.change != range.change) return false;
  if (range.is_any()) return true;
  if (figure.scope == FigureScope::victim) return false;
  if (!is_in_yuan(figure)) return false;
  constexpr double open = std::numeric_limits<double>::infinity();
  const bool is_about = !figure.min && !figure.max;
  double low = range.possible && is_about ? figure.value : figure.min.value_or(-open);
  double high = range.possible && is_about ? figure.value : figure.max.value_or(open);
  if (figure.direction == Direction::down) {
    const double fall = low;
    low = -high;
    high = -fall;
  }
  const double least = range.possible ? high : low;
  const double greatest = range.possible ? low : high;
  if (range.from && (range.from_strict ? least <= *range.from : least < *range.from)) return false;
  return !range.to || (range.to_strict ? greatest < *range.to : greatest <= *range.to);
}

}  // namespace dragnet
