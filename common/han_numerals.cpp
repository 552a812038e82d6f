#include "common/han_numerals.h"

#include <cmath>
#include <string_view>

#include "common/date.h"
#include "common/han_runs.h"
#include "common/hash.h"
#include "common/utf8.h"

namespace dragnet {
namespace {

struct Sign {
  char32_t code;  // folded: simplified
  double value;
};
constexpr Sign digits[] = {{U'零', 0}, {U'〇', 0}, {U'一', 1}, {U'壹', 1}, {U'二', 2}, {U'贰', 2},
                           {U'两', 2}, {U'三', 3}, {U'叁', 3}, {U'四', 4}, {U'肆', 4}, {U'五', 5},
                           {U'伍', 5}, {U'六', 6}, {U'陆', 6}, {U'七', 7}, {U'柒', 7}, {U'八', 8},
                           {U'捌', 8}, {U'九', 9}, {U'玖', 9}};
constexpr Sign scales[] = {{U'十', 10},  {U'拾', 10},  {U'百', 100}, {U'佰', 100},
                           {U'千', 1e3}, {U'仟', 1e3}, {U'万', 1e4}, {U'亿', 1e8}};
constexpr Sign tens[] = {{U'廿', 20}, {U'卅', 30}};

template <std::size_t Size>
std::optional<double> value_in(const Sign (&table)[Size], std::string_view term) {
  const char32_t code = term.empty() ? 0 : decode(term, 0).code;
  for (const Sign& sign : table) {
    if (sign.code == code) return sign.value;
  }
  return std::nullopt;
}

// Nothing for most tokens, told by the key alone.
template <std::size_t Size>
std::optional<double> value_at(const Sign (&table)[Size], const TokenStream& stream,
                               std::size_t token) {
  if (!may_start_han_numeral(stream[token])) return std::nullopt;
  return value_in(table, stream.term(token));
}

bool is_sign(const TokenStream& stream, std::size_t token) {
  return value_at(digits, stream, token) || value_at(tens, stream, token) ||
         value_at(scales, stream, token);
}

// How many circles that Taiwan's press writes for zeros (二○三), and nothing else, stand before the
// token. To the analyzer they are signs, not characters.
std::size_t circles_before(const TokenStream& stream, std::size_t token) {
  constexpr std::string_view circle = "○";
  if (stream[token].gap != Gap::mark) return 0;
  std::string_view gap = stream.gap_text(token);
  std::size_t count = 0;
  for (; gap.starts_with(circle); ++count) gap.remove_prefix(circle.size());
  return gap.empty() ? count : 0;
}

// Whether the token stands right behind the one before, or behind its zeros.
bool continues(const TokenStream& stream, std::size_t token) {
  if (token >= stream.size() || stream[token].kind != TokenKind::han) return false;
  return stream[token].gap == Gap::none ||
         (token > 0 && circles_before(stream, token) > 0 && is_sign(stream, token - 1));
}

// Sums up sections below 万 and 亿 while the signs come in.
class Sum {
 public:
  void add_digit(double digit) {
    const bool behind_zero = digit_pending_ && digit_ == 0;  // 一千零五
    const bool goes_on = digit_pending_ && !behind_zero;     // 一二〇五
    row_ = goes_on ? row_ + 1 : 1;
    after_zero_ = digit == 0;
    short_form_ = !after_zero_ && !digit_pending_ && last_scale_ > 10;
    digit_ = goes_on ? digit_ * 10 + digit : digit;
    digit_pending_ = true;
    any_digit_ = true;
  }

  void add_zeros(std::size_t count) {
    for (; count > 0; --count) add_digit(0);
  }

  void add_scale(double scale) {
    end_row();
    if (!digit_pending_ && scale == 10) any_digit_ = true;  // 十 by itself is ten
    if (scale < 1e4) {
      section_ += (digit_pending_ ? digit_ : 1) * scale;
    } else if (scale < 1e8) {
      below_yi_ += nonzero(section_ + pending()) * scale;
      section_ = 0;
    } else {
      total_ += nonzero(below_yi_ + section_ + pending()) * scale;
      below_yi_ = section_ = 0;
    }
    digit_pending_ = false;
    last_scale_ = scale;
  }

  void add_tens(double value) {
    section_ += value;
    digit_pending_ = false;
    any_digit_ = true;
    last_scale_ = 10;
  }

  double value() const {
    const double tail = short_form_ && digit_pending_ ? digit_ * last_scale_ / 10 : pending();
    return total_ + below_yi_ + section_ + tail;
  }
  // 二〇二三
  bool is_year() const { return row_ == 4 && last_scale_ == 0 && may_be_year(digit_); }
  // 七八 is seven or eight, and more digits than a count has are a label.
  bool is_no_count() {
    end_row();
    return is_vague_;
  }
  bool any_digit() const { return any_digit_; }

 private:
  double pending() const { return digit_pending_ ? digit_ : 0; }
  static double nonzero(double value) { return value == 0 ? 1 : value; }

  void end_row() {
    constexpr unsigned longest_row = 6;
    is_vague_ = is_vague_ || (row_ == 2 && std::fmod(digit_, 10) != 0) || row_ > longest_row;
    row_ = 0;
  }

  double total_ = 0;
  double below_yi_ = 0;
  double section_ = 0;
  double digit_ = 0;
  double last_scale_ = 0;
  bool digit_pending_ = false;
  bool any_digit_ = false;
  bool after_zero_ = false;
  bool short_form_ = false;
  unsigned row_ = 0;  // digits side by side
  bool is_vague_ = false;
};

// Signs before a scale that make it vague: 数十, 几百, 成千上万.
bool is_vague_before(const TokenStream& stream, std::size_t token) {
  if (token == 0 || !continues(stream, token)) return false;
  const std::string_view before = stream.term(token - 1);
  return before == "数" || before == "几" || before == "上" || before == "成" || before == "好";
}

// 二○七二人次, 二○二五件: what no year stands before.
bool stands_count(const TokenStream& stream, std::size_t token) {
  return token < stream.size() && stream[token].gap == Gap::none &&
         (stands_at(stream, token, "人次") || stream.term(token) == "件");
}

constexpr double largest_scale = 1e16;       // 亿亿; more of them are no number
constexpr std::size_t longest_numeral = 64;  // signs; a longer row is none

// Where the decimals behind a whole begin: at the token or, behind 点, at the next. Taiwan's press
// also writes a full stop: 十一.三億. Nothing without a point.
std::optional<std::size_t> decimals_at(const TokenStream& stream, std::size_t token) {
  if (continues(stream, token)) {
    return stream.term(token) == "点" ? std::optional(token + 1) : std::nullopt;
  }
  if (token >= stream.size() || stream[token].kind != TokenKind::han) return std::nullopt;
  const std::string_view gap = stream.gap_text(token);
  return gap == "." || gap == "．" ? std::optional(token) : std::nullopt;
}

// 三点六万, 二点四千万: the numeral whose whole part ends before the token. None without a scale
// of 万 or more behind the decimals, and none that begins with 十: 三点四十万元 is 400,000 at
// three.
std::optional<HanNumeral> with_decimals(const TokenStream& stream, std::size_t token,
                                        double whole) {
  constexpr std::size_t most_decimals = 6;
  const std::optional<std::size_t> begin = decimals_at(stream, token);
  if (!begin) return std::nullopt;
  HanNumeral found{*begin, whole, false, false};
  double divisor = 1;
  for (; found.last == begin || continues(stream, found.last); ++found.last) {
    if (found.last - *begin == most_decimals || found.last == stream.size()) break;
    const auto digit = value_at(digits, stream, found.last);
    if (!digit) break;
    found.value = found.value * 10 + *digit;
    divisor *= 10;
  }
  const HanScale scale = han_scale_at(stream, found.last);
  if (divisor == 1 || scale.factor < 1e4 || value_at(scales, stream, found.last) == 10.0)
    return std::nullopt;
  found.value = found.value * scale.factor / divisor;
  found.last = scale.last;
  found.more = is_more_mark(stream, found.last);
  if (found.more) ++found.last;
  return found;
}

}  // namespace

bool is_behind_zeros(const TokenStream& stream, std::size_t token) {
  return continues(stream, token) && stream[token].gap != Gap::none;
}

std::optional<HanYear> han_year_at(const TokenStream& stream, std::size_t token) {
  constexpr std::size_t year_digits = 4;
  const bool cut_in = token > 0 && continues(stream, token) && is_sign(stream, token - 1);
  if (cut_in) return std::nullopt;
  HanYear found{.last = token};
  std::size_t count = 0;
  for (; count < year_digits && (found.last == token || continues(stream, found.last));
       ++found.last) {
    const std::size_t zeros = found.last == token ? 0 : circles_before(stream, found.last);
    for (std::size_t i = 0; i < zeros; ++i) found.year *= 10;
    count += zeros;
    const auto digit = value_at(digits, stream, found.last);
    if (!digit) break;
    found.year = found.year * 10 + static_cast<int>(*digit);
    ++count;
  }
  const bool goes_on = continues(stream, found.last) && value_at(digits, stream, found.last);
  if (count != year_digits || goes_on || !may_be_year(found.year)) return std::nullopt;
  return found;
}

constinit const FixedKeyFilter han_numeral_signs = [] {
  FixedKeyFilter filter;
  for (const Sign& digit : digits) filter.add(hash64(digit.code));
  for (const Sign& ten : tens) filter.add(hash64(ten.code));
  for (const Sign& scale : scales) filter.add(hash64(scale.code));
  return filter;
}();

bool is_more_mark(const TokenStream& stream, std::size_t token) {
  return continues(stream, token) && is_more_sign(stream[token]);
}

HanScale han_scale_at(const TokenStream& stream, std::size_t token) {
  HanScale found{token, 1};
  while (found.last < stream.size() && stream[found.last].kind == TokenKind::han &&
         stream[found.last].gap <= (found.last == token ? Gap::blank : Gap::none)) {
    const auto scale = value_at(scales, stream, found.last);
    if (!scale || found.factor * *scale > largest_scale) break;
    found.factor *= *scale;
    ++found.last;
  }
  return found;
}

std::optional<HanNumeral> han_numeral_at(const TokenStream& stream, std::size_t token) {
  if (token >= stream.size() || stream[token].kind != TokenKind::han) return std::nullopt;
  const bool vague = value_at(scales, stream, token) && is_vague_before(stream, token);
  const bool cut_in = token > 0 && continues(stream, token) && is_sign(stream, token - 1);
  if (vague || cut_in) return std::nullopt;
  HanNumeral found{token, 0, false, false};
  Sum sum;
  for (; found.last == token || continues(stream, found.last); ++found.last) {
    if (found.last - token == longest_numeral) return std::nullopt;
    if (found.last > token) sum.add_zeros(circles_before(stream, found.last));
    if (const auto digit = value_at(digits, stream, found.last)) {
      sum.add_digit(*digit);
    } else if (const auto ten = value_at(tens, stream, found.last)) {
      sum.add_tens(*ten);
    } else if (const auto scale = value_at(scales, stream, found.last)) {
      sum.add_scale(*scale);
    } else if (found.last > token && is_more_mark(stream, found.last)) {
      found.more = true;
      if (found.last + 1 >= stream.size() || !continues(stream, found.last + 1) ||
          !value_at(scales, stream, found.last + 1)) {
        ++found.last;
        break;
      }
    } else {
      break;
    }
  }
  found.value = sum.value();
  found.bare = !sum.any_digit();
  if (found.last == token || (sum.is_year() && !stands_count(stream, found.last)) ||
      sum.is_no_count())
    return std::nullopt;
  if (found.bare || found.more || found.value >= 1e4) return found;
  return with_decimals(stream, found.last, found.value).value_or(found);
}

}  // namespace dragnet
