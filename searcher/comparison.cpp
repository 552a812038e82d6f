#include "searcher/comparison.h"

#include <algorithm>
#include <vector>

#include "common/ascii.h"
#include "common/in_quotes.h"
#include "common/near_names.h"
#include "common/one_of.h"
#include "searcher/field_names.h"
#include "searcher/query_error.h"
#include "searcher/query_signs.h"
#include "searcher/range_end.h"
#include "searcher/range_signs.h"
#include "searcher/ranges.h"

namespace dragnet {

namespace {

// A number and what it is compared with, around a sign.
struct Sides {
  std::string_view left;
  std::string_view sign;
  std::string_view right;
};

bool is_sign(char32_t c) {
  return is_of_range_sign(half_width(c)) || c == U'≠';
}
// Of != and ~>=.
bool is_before_sign(char32_t c) {
  return half_width(c) == U'!' || half_width(c) == possible_sign;
}

std::size_t before_sign(std::string_view query, std::size_t at) {
  while (at < query.size() && !ends_chunk(decode(query, at).code) && end_of_sign(query, at) == at)
    at += decode(query, at).size;
  return at;
}

bool begins_with_number(std::string_view text) {
  const std::size_t at = pass(text, 0, [](char32_t c) { return !is_of_word(c); });
  return at < text.size() && fold(decode(text, at).code).kind == CharClass::digit;
}

// The same sign as it is between the sides the other way round.
std::string turned(std::string_view sign) {
  std::string text(sign);
  std::ranges::transform(text, text.begin(), [](char c) {
    return c == '<' ? '>' : c == '>' ? '<' : c;
  });
  return text;
}

bool is_time_name(std::string_view name) {
  constexpr std::string_view names[] = {"date", "year", "month"};
  return is_one_of(names, name);
}

std::string problem_of_number_before(const Sides& sides) {
  const std::string sign = turned(half_width(sides.sign));
  const std::string_view name = sides.right.substr(0, before_sign(sides.right, 0));
  const bool is_kind = figure_named(name) && is_range_sign(sign);
  if (!figure_named(name) && near_kinds(name).empty()) return "";
  return "the kind of figure stands before the sign: " +
         (is_kind ? std::string(name) + sign + std::string(sides.left) : "suspects-arrested>=1000");
}

// What is wrong with a comparison whose left side is no kind; "" where it is text.
std::string problem(const Sides& sides, bool is_behind_range) {
  if (figure_number(half_width(sides.left))) return problem_of_number_before(sides);
  const bool has_number = begins_with_number(sides.right);
  if (sides.left.empty()) {
    return has_number && is_behind_range ? "no kind of figure stands before the sign; "
                                           "from one number to another is losses:10..20"
                                         : "";
  }
  const std::string name = field_name(sides.left);
  if (is_time_name(name) && has_number)
    return "times stand behind a colon: date:2022.. or date:..2023-06";
  if (is_field(name)) {
    const bool equals = half_width(sides.sign).find('=') != std::string::npos;
    return equals ? "values stand behind a colon: " + name + ":…" : "";
  }
  const std::string near = has_number ? did_you_mean(near_kinds(sides.left)) : "";
  return near.empty() ? "" : unknown("kind of figure", sides.left, near);
}

// An arrow (->), or a part of an address.
bool is_text(const Sides& sides) {
  return sides.left.ends_with('-') || sides.left.find_first_of("/?&") != sides.left.npos;
}

// Where the name begins that stands before a sign: 诈骗，losses>5.
std::size_t behind_list_sign(std::string_view left) {
  std::size_t behind = 0;
  for (std::size_t at = 0; at < left.size();) {
    const Decoded c = decode(left, at);
    at += c.size;
    if (is_list_sign(c.code)) behind = at;
  }
  return behind;
}

// Behind the colon of a field whose value is missing.
bool is_behind_colon(std::string_view query, std::size_t at) {
  const std::string_view before = ascii_trimmed(query.substr(0, at));
  return before.ends_with(":") || before.ends_with("：");
}

}  // namespace

std::size_t end_of_sign(std::string_view query, std::size_t at) {
  const std::size_t before = pass(query, at, is_before_sign);
  const std::size_t end = pass(query, before, is_sign);
  return end == before ? at : end;
}

std::optional<Comparison> comparison_at(std::string_view query, std::size_t at,
                                        bool is_behind_range) {
  const std::size_t left_end = before_sign(query, at);
  const std::size_t sign_at = behind_blanks(query, left_end);
  const std::size_t sign_end = end_of_sign(query, sign_at);
  if (sign_end == sign_at || is_behind_colon(query, at)) return std::nullopt;
  const bool has_colon = pass(query, at, [](char32_t c) { return !is_colon(c); }) < left_end;
  if (has_colon) return std::nullopt;
  const std::size_t right_at = behind_blanks(query, sign_end);
  const std::size_t right_end = end_of_chunk(query, right_at);
  const std::size_t left_at = at + behind_list_sign(query.substr(at, left_end - at));
  const std::string_view left = query.substr(left_at, left_end - left_at);
  const Sides sides{left, query.substr(sign_at, sign_end - sign_at),
                    query.substr(right_at, right_end - right_at)};
  if (!figure_named(left)) {
    const std::string wrong = is_text(sides) ? "" : problem(sides, is_behind_range);
    if (!wrong.empty()) throw query_error(query, left.empty() ? sign_at : left_at, wrong);
    return std::nullopt;
  }
  if (left_at > at) return std::nullopt;  // another chunk begins there
  const std::string sign = half_width(sides.sign);
  if (!is_range_sign(sign)) {
    throw query_error(query, sign_at,
                      "there is no sign " + in_quotes(sign) + "; write >=, <=, >, < or =" +
                          (sign == "!=" || sign == "≠" ? " (NOT before it excludes)" : ""));
  }
  const std::size_t end = end_of_figure_range(query, sign_at, right_end);
  return Comparison{field_name(left), std::string(query.substr(sign_at, end - sign_at)), sign_at,
                    end};
}

}  // namespace dragnet
