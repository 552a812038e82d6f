#include "common/numerals.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>
#include <system_error>

#include "common/currency_words.h"
#include "common/normalize.h"
#include "common/number_token.h"
#include "common/word_filter.h"

namespace dragnet {
namespace {

struct NumberWord {
  std::string_view word;
  double value;
};
constexpr NumberWord small_words[] = {
    {"one", 1},      {"two", 2},        {"three", 3},     {"four", 4},      {"five", 5},
    {"six", 6},      {"seven", 7},      {"eight", 8},     {"nine", 9},      {"ten", 10},
    {"eleven", 11},  {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15},
    {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},
    {"thirty", 30},  {"forty", 40},     {"fifty", 50},    {"sixty", 60},    {"seventy", 70},
    {"eighty", 80},  {"ninety", 90}};
// Lakh and crore are Indian, and as often in the plural behind a number; other plurals are vague
// ("hundreds of thousands") and therefore not here.
constexpr NumberWord scale_words[] = {{"hundred", 100}, {"thousand", 1e3}, {"lakh", 1e5},
                                      {"lakhs", 1e5},   {"million", 1e6},  {"mln", 1e6},
                                      {"crore", 1e7},   {"crores", 1e7},   {"billion", 1e9},
                                      {"bln", 1e9},     {"bn", 1e9},       {"trillion", 1e12}};
constexpr NumberWord suffixes[] = {
    {"k", 1e3},        {"m", 1e6},       {"b", 1e9},       {"bn", 1e9},
    {"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9}, {"trillion", 1e12},
    {"百", 1e2},       {"千", 1e3},      {"万", 1e4},      {"十万", 1e5},
    {"百万", 1e6},     {"千万", 1e7},    {"亿", 1e8},      {"万亿", 1e12}};

// Binary fractions are not those that are written: 16.2965 million is not 16296500.000000002.
double scaled(double value, double scale) {
  constexpr double thousandths = 1000;  // finer than any money
  return std::round(value * scale * thousandths) / thousandths;
}

template <std::size_t Size>
std::optional<double> value_in(const NumberWord (&table)[Size], std::string_view word) {
  for (const NumberWord& entry : table) {
    if (entry.word == word) return entry.value;
  }
  return std::nullopt;
}

std::optional<double> parse_plain(std::string_view text) {
  double value = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::size_t digit_count(std::string_view term) {
  return static_cast<std::size_t>(std::count_if(term.begin(), term.end(), is_ascii_digit));
}

bool is_number(const TokenStream& stream, std::size_t token) {
  return token < stream.size() && stream[token].kind == TokenKind::number;
}

// Digits, no blank, a comma, no blank, digits: groups that the analyzer did not accept as
// thousands.
bool is_damaged(const TokenStream& stream, std::size_t token) {
  const bool before = token > 0 && is_number(stream, token - 1) && stream.gap_text(token) == ",";
  const bool after = is_number(stream, token + 1) && stream.gap_text(token + 1) == ",";
  return before || after;
}

// None for identifiers.
std::optional<double> number_in(std::string_view term) {
  const bool identifier = term.size() > 2 && term[0] == '0' && is_ascii_digit(term[1]);
  return identifier || term.size() > 18 ? std::nullopt : parse_plain(term);
}

std::optional<double> value_of(const TokenStream& stream, std::size_t token) {
  return is_damaged(stream, token) ? std::nullopt : number_in(stream.term(token));
}

bool is_word(const TokenStream& stream, std::size_t token) {
  return token < stream.size() && stream[token].kind == TokenKind::word &&
         stream[token].gap <= Gap::blank;
}

// What the written number ends with says which scale the analyzer has multiplied in.
double written_scale(const TokenStream& stream, std::size_t token) {
  if (is_ascii_digit(stream.text[stream[token].end - 1])) return 1;  // as nearly always
  const std::string_view scale = scale_of(stream.slice(token, token + 1));
  return scale.ends_with("亿") ? 1e8 : scale == "万" ? 1e4 : 1;
}

// 余 and 多 behind digits, also behind a blank: 5,600 余
bool is_more_after_digits(const TokenStream& stream, std::size_t token) {
  return token < stream.size() && stream[token].gap <= Gap::blank && is_more_sign(stream[token]);
}

// A mantissa in digits with a Han scale and more marks: 4000多, 20余万, 5百万, 3亿2000万.
std::optional<Amount> digits_and_han(const TokenStream& stream, std::size_t token, int depth) {
  const auto mantissa = value_of(stream, token);
  if (!mantissa) return std::nullopt;
  Amount found{token, token + 1, *mantissa, false, false, false};
  double smallest = written_scale(stream, token);
  if (is_more_after_digits(stream, found.last)) {
    found.more = true;
    ++found.last;
  }
  const HanScale scale = han_scale_at(stream, found.last);
  if (scale.last > found.last) {
    found.value = scaled(found.value, scale.factor);
    smallest = scale.factor;
    found.last = scale.last;
  }
  if (!found.more && is_more_after_digits(stream, found.last)) {
    found.more = true;
    ++found.last;
    const HanScale behind = han_scale_at(stream, found.last);  // 2千余万
    if (behind.factor > smallest && stream[found.last].gap == Gap::none) {
      found.value = scaled(found.value, behind.factor);
      found.last = behind.last;
    }
  }
  if (smallest == 1 || depth == 0 || !is_number(stream, found.last)) return found;
  if (stream[found.last].gap > Gap::blank || found.more) return found;
  const auto rest = digits_and_han(stream, found.last, depth - 1);
  const bool section = rest && smallest < 1e4 && rest->value < smallest * 1e4 &&  // 3千4百万
                       stream.term(rest->last - 1) == "万";
  if (section) {
    return Amount{token, rest->last, found.value * 1e4 + rest->value, rest->more, false, false};
  }
  if (!rest || rest->value >= smallest) return found;
  const bool scaled = rest->last > found.last + 1 || written_scale(stream, found.last) > 1;
  const bool glued = stream[found.last].gap == Gap::none;  // 128萬6,400
  if (!scaled && !glued) return found;
  return Amount{token, rest->last, found.value + rest->value, rest->more, false, false};
}

// The part of an English number below its scale: "22", "1.6", "three", "sixty-two". `last` is past
// it.
std::optional<Amount> english_mantissa(const TokenStream& stream, std::size_t token) {
  if (is_number(stream, token)) {
    const auto value = value_of(stream, token);
    if (!value) return std::nullopt;
    return Amount{token, token + 1, *value, false, false, false};
  }
  if (token >= stream.size() || stream[token].kind != TokenKind::word) return std::nullopt;
  if (!english_number_openings().may_hold(stream[token])) return std::nullopt;
  const auto first = value_in(small_words, stream.term(token));
  if (!first) return std::nullopt;
  Amount found{token, token + 1, *first, false, true, false};
  if (*first >= 20 && is_word(stream, found.last)) {
    const auto unit = value_in(small_words, stream.term(found.last));
    if (unit && *unit < 10) {
      found.value += *unit;
      ++found.last;
    }
  }
  return found;
}

std::optional<double> english_scale_at(const TokenStream& stream, std::size_t token) {
  if (!is_word(stream, token)) return std::nullopt;
  return value_in(scale_words, stream.term(token));
}

// One link of a chain: a mantissa and the scales after it ("seven hundred thousand"); scale is
// their product.
struct Link {
  Amount amount;
  double scale = 1;
};
constexpr double largest_scale = 1e15;  // "million billion"; more of them are no number
std::optional<Link> english_link(const TokenStream& stream, std::size_t token) {
  auto mantissa = english_mantissa(stream, token);
  if (!mantissa) return std::nullopt;
  Link link{*mantissa, 1};
  for (;; ++link.amount.last) {
    const auto scale = english_scale_at(stream, link.amount.last);
    if (!scale || link.scale * *scale > largest_scale) break;
    link.scale *= *scale;
  }
  link.amount.value = scaled(link.amount.value, link.scale);
  return link;
}

// "22 billion 200 million", "one million and seven hundred thousand", "two hundred and six". A
// number in digits continues a chain only with a scale of its own.
std::optional<Amount> english_chain(const TokenStream& stream, std::size_t token) {
  auto link = english_link(stream, token);
  if (!link) return std::nullopt;
  Amount found = link->amount;
  double scale = link->scale;
  while (scale > 1 && found.last < stream.size() && stream[found.last].gap <= Gap::blank) {
    const bool with_and = stream.term(found.last) == "and";
    const std::size_t next = found.last + (with_and ? 1 : 0);
    if (next >= stream.size() || stream[next].gap > Gap::blank) break;
    link = english_link(stream, next);
    if (!link || link->amount.value >= scale) break;
    if (!link->amount.spelled && link->scale == 1) break;
    if (with_and && !link->amount.spelled) break;
    found.value += link->amount.value;
    found.last = link->amount.last;
    scale = link->scale;
  }
  return found;
}

// Groups of three parted by blanks or apostrophes: "13 800", "1'902'600".
std::optional<Amount> spaced_groups(const TokenStream& stream, std::size_t token) {
  constexpr std::size_t most_digits = 15;
  if (!is_number(stream, token + 1)) return std::nullopt;
  const Token& head = stream[token];
  if (head.end - head.begin > 3 || head.end == head.begin) return std::nullopt;
  std::string digits(stream.term(token));
  if (digits.size() > 3 || digits.empty() || digits[0] == '0' ||
      digit_count(digits) != digits.size()) {
    return std::nullopt;
  }
  std::size_t last = token + 1;
  for (; is_number(stream, last) && digits.size() <= most_digits; ++last) {
    const Token& group = stream[last];
    const std::string_view raw = stream.text.substr(group.begin, group.end - group.begin);
    const std::string_view gap = stream.gap_text(last);
    if ((gap != " " && gap != "'") || raw.size() != 3 || digit_count(raw) != 3) break;
    digits += raw;
  }
  if (last == token + 1 || digits.size() > most_digits) return std::nullopt;
  const auto value = parse_plain(digits);
  if (!value) return std::nullopt;
  return Amount{token, last, *value, false, false, false};
}

// Indian groups: "12,54,500", ₹11,83,55,648. The analyzer takes the last two for a number.
std::optional<Amount> indian_groups(const TokenStream& stream, std::size_t token) {
  constexpr std::size_t last_size = std::string_view("54,500").size();
  std::string digits(stream.slice(token, token + 1));
  if (digits.empty() || digits.size() > 2 || digits[0] == '0') return std::nullopt;
  std::size_t last = token + 1;
  for (bool ended = false; !ended; ++last) {
    if (!is_number(stream, last) || stream.gap_text(last) != ",") return std::nullopt;
    const std::string_view group = stream.slice(last, last + 1);
    ended = group.size() == last_size;
    if (group.size() != 2 && !(ended && group[2] == ',')) return std::nullopt;
    for (const char digit : group)
      if (is_ascii_digit(digit)) digits += digit;
  }
  const auto value = parse_plain(digits);
  if (!value) return std::nullopt;
  return Amount{token, last, *value, false, false, false};
}

std::string without_groups(std::string_view digits) {
  std::string plain;
  const std::size_t point = std::min(digits.find('.'), digits.size());
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const bool separator = digits[i] == ',' && i > 0 && i < point && (point - i) % 4 == 0;
    if (!separator) plain += digits[i];
  }
  return plain;
}

// Whether what stands right before the token names a currency.
bool is_behind_currency(const TokenStream& stream, std::size_t token) {
  const std::string_view before = stream.gap_text(token);
  if (!before.empty() && before != " ") return currency_sign_at_end(before) != nullptr;
  return token > 0 && currency_word(stream.term(token - 1)) != nullptr;
}

// "30m rupees", but "30m deep".
bool is_before_currency(const TokenStream& stream, std::size_t token) {
  if (!is_word(stream, token)) return false;
  std::string_view word = stream.term(token);
  if (currency_word(word) != nullptr) return true;
  if (word.ends_with('s')) word.remove_suffix(1);
  return std::ranges::any_of(currency_words,
                             [&](const CurrencyName& currency) { return currency.name == word; });
}

// Scales glued to a sum, and behind a blank.
constexpr NumberWord glued_scales[] = {{"k", 1e3},   {"m", 1e6},   {"mn", 1e6},
                                       {"mil", 1e6}, {"b", 1e9},   {"l", 1e5},
                                       {"bn", 1e9},  {"bil", 1e9}, {"cr", 1e7}};
constexpr NumberWord short_scales[] = {{"mil", 1e6}, {"mn", 1e6},   {"bil", 1e9},
                                       {"lac", 1e5}, {"lacs", 1e5}, {"cr", 1e7}};

// Whether a short word that begins as one for a scale stands there.
bool may_be_scale(const TokenStream& stream, std::size_t token) {
  constexpr std::string_view first_letters = "kmblc";
  constexpr std::size_t longest = 4;  // bytes
  return is_word(stream, token) && stream[token].term_size <= longest &&
         first_letters.find(stream.term(token).front()) != std::string_view::npos;
}

// US$3.3m, RM24m, 30m baht, Rs 2.5 cr: beside a currency such letters scale; elsewhere 24 m are
// metres. Some of them stand behind a blank too.
std::optional<Amount> scaled_by_letter(const TokenStream& stream, std::size_t token) {
  const bool in_digits = is_number(stream, token);
  const std::size_t last = token + (in_digits ? 2 : 1);
  if (in_digits && !may_be_scale(stream, token + 1)) return std::nullopt;
  const bool glued = !in_digits || stream[token + 1].gap == Gap::none;
  const std::string_view term = stream.term(token);
  const std::size_t digits =
      in_digits ? 0 : std::min(term.find_first_not_of("0123456789"), term.size());
  const std::string_view unit = in_digits ? stream.term(token + 1) : term.substr(digits);
  const auto scale = glued ? value_in(glued_scales, unit) : value_in(short_scales, unit);
  if (!scale || (!is_behind_currency(stream, token) && !is_before_currency(stream, last)))
    return std::nullopt;
  const auto number = in_digits ? value_of(stream, token) : number_in(term.substr(0, digits));
  if (!number) return std::nullopt;
  return Amount{token, last, scaled(*number, *scale)};
}

}  // namespace

const WordFilter& english_number_openings() {
  static const WordFilter words = [] {
    std::string all;
    for (const NumberWord& small : small_words) (all += small.word) += ' ';
    return WordFilter(all);
  }();
  return words;
}

std::optional<Amount> amount_at(const TokenStream& stream, std::size_t token) {
  if (token >= stream.size()) return std::nullopt;
  if (stream[token].kind == TokenKind::han) {
    const auto han = han_numeral_at(stream, token);
    if (!han) return std::nullopt;
    return Amount{token, han->last, han->value, han->more, true, han->bare};
  }
  const bool in_digits = is_number(stream, token);
  std::optional<Amount> longest;
  if (!in_digits || english_scale_at(stream, token + 1)) longest = english_chain(stream, token);
  const auto lengthen = [&](const std::optional<Amount>& other) {
    if (other && (!longest || other->last > longest->last)) longest = other;
  };
  if (is_ascii_digit(stream.term(token).front())) lengthen(scaled_by_letter(stream, token));
  if (!in_digits) return longest;
  lengthen(digits_and_han(stream, token, 2));
  lengthen(spaced_groups(stream, token));
  if (!longest) longest = indian_groups(stream, token);
  return longest;
}

std::optional<double> parse_number(std::string_view text) {
  const std::string folded = fold_text(text);
  const std::string_view all = ascii_trimmed(folded, " ");
  const std::size_t digits = std::min(all.find_first_not_of("0123456789.,"), all.size());
  if (digits == 0 || !is_ascii_digit(all[0])) return std::nullopt;
  const auto value = parse_plain(without_groups(all.substr(0, digits)));
  const std::string_view suffix = ascii_trimmed(all.substr(digits), " ");
  if (!value || suffix.empty()) return value;
  const auto scale = value_in(suffixes, suffix);
  if (!scale) return std::nullopt;
  return *value * *scale;
}

}  // namespace dragnet
