#include "indexer/figure_candidates.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>
#include <string_view>

#include "common/ascii.h"
#include "common/currency_words.h"
#include "common/hash.h"
#include "common/key_table.h"
#include "common/numerals.h"
#include "common/one_of.h"
#include "indexer/figure_kinds.h"
#include "indexer/figure_labels.h"
#include "indexer/figure_money.h"
#include "indexer/figure_nouns.h"
#include "indexer/figure_traps.h"

namespace dragnet {
namespace {

using std::string_view;

// "Handed over 120 suspects" are 120.
bool is_in_act(const FigureText& text, const FoundWord& hedge) {
  const FoundWord* act = text.ending(WordRole::act, hedge.last);
  return act != nullptr && act->first < hedge.first;
}

// The hedges before the amount, and where they begin.
void read_hedges_before(const FigureText& text, FigureCandidate& found) {
  while (found.begin > 0 && text.stream()[found.begin].gap < Gap::clause) {
    const FoundWord* hedge = text.ending(WordRole::hedge, found.begin);
    const bool leads = hedge != nullptr && text.term(hedge->first) == "top";  // "the top 20"
    if (hedge == nullptr || leads || is_in_act(text, *hedge)) return;
    if (found.quantity.qualifier == Qualifier::exact) found.quantity.qualifier = hedge->qualifier();
    found.begin = hedge->first;
  }
}

void read_hedge_after(const FigureText& text, FigureCandidate& found) {
  const FoundWord* hedge = text.starting(WordRole::hedge_after, found.end);
  if (hedge == nullptr || text.stream()[found.end].gap >= Gap::clause) return;
  if (found.quantity.qualifier == Qualifier::exact) found.quantity.qualifier = hedge->qualifier();
  found.end = hedge->last;
  found.sign_bytes = 0;  // it stands within now
}

bool read_percent(const FigureText& text, FigureCandidate& found) {
  const string_view next = text.next_term(found.end);
  const string_view behind = text.stream().gap_text(found.end);
  if (starts_with_any(behind, {"%", "％", ".%"})) {
    found.measure = Measure::percent;
    found.sign_bytes =
        behind.starts_with("％") ? std::string_view("％").size() : behind.find('%') + 1;
  } else if (next == "percent" || next == "pct") {
    found.measure = Measure::percent;
    ++found.end;
  } else if (next == "per" && text.next_term(found.end + 1) == "cent") {
    found.measure = Measure::percent;
    found.end += 2;
  } else if (next == "成" && found.quantity.value <= 10 && text.next_term(found.end + 1) != "功") {
    found.measure = Measure::percent;
    scale(found.quantity, 10);
    ++found.end;
    if (text.next_term(found.end) == "多" || text.next_term(found.end) == "余") {
      found.quantity.qualifier = Qualifier::more_than;
      ++found.end;
    }
  } else if (next == "倍") {
    found.measure = Measure::times;
    ++found.end;
  } else {
    return false;
  }
  const string_view sign = text.stream().gap_text(found.number);
  if (ends_with_any(sign, {"-", "−", "－"})) found.quantity.sign = Direction::down;
  if (ends_with_any(sign, {"+", "＋"})) found.quantity.sign = Direction::up;
  return true;
}

// 百分之三十
bool read_spelled_percent(const FigureText& text, FigureCandidate& found) {
  if (found.number < 3 || text.term(found.number - 1) != "之" ||
      text.term(found.number - 2) != "分" || text.term(found.number - 3) != "百") {
    return false;
  }
  found.begin = found.number - 3;
  found.measure = Measure::percent;
  return true;
}

bool is_points(const FigureText& text, std::size_t end) {
  return text.next_term(end) == "point" || text.next_term(end) == "points" ||
         text.next_term(end) == "点";
}

// "5万至10万": the second amount, when the first ends here and a range sign stands between.
std::optional<Amount> other_end(const FigureText& text, const Amount& first) {
  const bool adjoins = first.last < text.size() && text.stream()[first.last].gap <= Gap::blank;
  const string_view word = adjoins ? text.next_term(first.last) : string_view();
  if (word == "至" || word == "到" || word == "to") {
    if (first.last + 1 < text.size() && text.stream()[first.last + 1].gap <= Gap::blank) {
      return amount_at(text.stream(), first.last + 1);
    }
    return std::nullopt;
  }
  string_view gap = text.stream().gap_text(first.last);
  const bool may_be_dash = !gap.empty() && gap.front() != ',' && gap.front() != '.' && gap != " ";
  if (!may_be_dash) return std::nullopt;
  const CurrencyName* const sign = currency_sign_at_end(gap);  // $10,000-$20,000
  if (sign != nullptr && text.stream().gap_text(first.first).ends_with(sign->name))
    gap.remove_suffix(sign->name.size());
  const bool dash =
      gap == "-" || gap == "—" || gap == "–" || gap == "~" || gap == "～" || gap == " - ";
  return dash && first.last < text.size() ? amount_at(text.stream(), first.last) : std::nullopt;
}

// What the digits of "4 crore" or 4万 are multiplied by; 1 where nothing stands behind them.
double scale_behind_digits(const TokenStream& stream, const Amount& amount) {
  if (amount.spelled) return 1;
  const string_view written = stream.slice(amount.first, amount.last);
  const std::size_t digits = std::min(written.find_first_not_of("0123456789.,"), written.size());
  const auto mantissa = parse_number(written.substr(0, digits));
  const bool is_scaled = digits < written.size() && mantissa && *mantissa > 0;
  return is_scaled ? amount.value / *mantissa : 1;
}

// Of "3-4 crore" and 3至4万 the first number has the scale of the second.
double lower_end(const TokenStream& stream, const Amount& first, const Amount& other) {
  const double scale = scale_behind_digits(stream, other);
  const bool is_plain =
      first.last == first.first + 1 && !first.spelled && scale_behind_digits(stream, first) == 1;
  return is_plain && first.value * scale < other.value ? first.value * scale : first.value;
}

bool ends_item_number(string_view gap) {
  return starts_with_any(gap, {".", ")", "）", "、"});
}

// The clause of the number behind such an aside begins before it.
TokenRange clause_of_amount(const FigureText& text, std::size_t token) {
  const TokenRange clause = text.clause(token);
  if (clause.first == 0 || text.term(clause.first) != "to") return clause;
  const auto moved = clause_before_aside(text, text.clause(clause.first - 1));
  const bool moves = moved && text.has(WordRole::direction, *moved);
  return moves ? TokenRange{moved->first, clause.last} : clause;
}

// Where the label begins that the number is the whole value of: "stopped accounts: 865"; but "the
// suspects: 1. Wang". The beginning of its clause where there is none.
std::size_t begin_of_label(const FigureText& text, const Amount& amount) {
  constexpr double longest_list = 20;
  const TokenRange clause = text.clause(amount.first);
  const FoundWord* hedge = text.starting(WordRole::hedge, clause.first);
  const std::size_t number = hedge != nullptr ? hedge->last : clause.first;
  const bool is_value = number == amount.first && clause.last == amount.last && clause.first > 0 &&
                        text.is_word(clause.first - 1) &&
                        text.stream().gap_text(clause.first).starts_with(':');
  if (!is_value) return clause.first;
  const bool may_be_item = amount.value < longest_list &&
                           text.paragraph(amount.first).contains(amount.last) &&
                           ends_item_number(text.stream().gap_text(amount.last));
  const TokenRange label = text.clause(clause.first - 1);
  return may_be_item || label.first < text.sentence(amount.first).first ? clause.first
                                                                        : label.first;
}

FigureCandidate begin_candidate(const FigureText& text, const Amount& amount) {
  FigureCandidate found;
  found.begin = found.number = amount.first;
  found.end = amount.last;
  found.clause = clause_of_amount(text, amount.first);
  found.clause.first = std::min(found.clause.first, begin_of_label(text, amount));
  found.quantity = {.value = amount.value,
                    .qualifier = amount.more ? Qualifier::more_than : Qualifier::exact,
                    .spelled = amount.spelled,
                    .one = amount.spelled && amount.value == 1};
  const auto other = amount.more ? std::nullopt : other_end(text, amount);
  if (other && other->value > amount.value) {
    found.quantity.qualifier = Qualifier::range;
    found.quantity.value = lower_end(text.stream(), amount, *other);
    found.quantity.upper = other->value;
    found.end = other->last;
    return found;
  }
  read_hedges_before(text, found);
  return found;
}

// Machines read 1.3亿余 as "1.3 more than 100 million".
std::optional<Amount> whole_amount_at(const TokenStream& stream, std::size_t token) {
  auto amount = amount_at(stream, token);
  if (!amount || amount->last + 2 >= stream.size() || stream.term(amount->last) != "more" ||
      stream.term(amount->last + 1) != "than" || stream[amount->last].gap > Gap::blank) {
    return amount;
  }
  const auto scale = amount_at(stream, amount->last + 2);
  if (!scale || (scale->value != 1e4 && scale->value != 1e8)) return amount;
  amount->value *= scale->value;
  amount->last = scale->last;
  amount->more = true;
  return amount;
}

// Where "men", "women", "local men", "Thai woman" end; the token itself where none stands there.
std::size_t behind_sex(const TokenStream& stream, std::size_t token) {
  constexpr string_view words[] = {"men", "man", "women", "woman"};
  constexpr string_view links[] = {"of", "by", "from", "for", "to", "and", "the", "in"};
  for (std::size_t at = token; at < std::min(token + 2, stream.size()); ++at) {
    if (stream[at].kind != TokenKind::word || stream[at].gap > Gap::blank) break;
    if (is_one_of(words, stream.term(at))) return at + 1;
    if (is_one_of(links, stream.term(at))) break;
  }
  return token;
}

// How many, of "62 women" or "a woman" at the token.
std::optional<Amount> amount_or_article(const TokenStream& stream, std::size_t token) {
  constexpr string_view articles[] = {"a", "an", "another"};
  if (token < stream.size() && is_one_of(articles, stream.term(token)))
    return Amount{.first = token, .last = token + 1, .value = 1};
  return amount_at(stream, token);
}

// "157 men and 62 women": 219, the noun behind them; so are "two Lao men and a Thai woman" three.
void add_other_sex(const TokenStream& stream, Amount& first) {
  constexpr string_view parted[] = {"was", "is", "who", "escaped"};
  constexpr string_view links[] = {"over", "for", "in", "on", "after", "from"};
  const std::size_t noun = first.last;
  if (noun + 2 >= stream.size() || stream[noun].kind != TokenKind::word) return;
  if (stream.term(noun + 1) != "and" && stream.term(noun + 2) != "and") return;
  const std::size_t link = behind_sex(stream, noun);
  if (link == noun || link + 1 >= stream.size()) return;
  if (stream.term(link) != "and" || stream[link].gap > Gap::blank) return;
  const auto other = amount_or_article(stream, link + 1);
  if (!other || other->last >= stream.size()) return;
  const std::size_t end = behind_sex(stream, other->last);
  if (end == other->last || stream.term(end - 1) == stream.term(link - 1)) return;
  const string_view behind = end < stream.size() ? stream.term(end) : "";
  const bool is_plain = link == noun + 1 && end == other->last + 1 && amount_at(stream, link + 1);
  const bool is_article = other->last == link + 2 && stream[link + 1].kind == TokenKind::word &&
                          !amount_at(stream, link + 1);
  const bool is_closed =
      end >= stream.size() ||
      (stream[end].gap >= Gap::clause && stream[end].kind != TokenKind::number) ||
      (is_article && behind == "were");
  // "Two men, and one woman was rescued", "two men and a woman fled", "and a woman's phone"
  if (is_plain ? is_one_of(parted, behind) : !is_closed && !is_one_of(links, behind)) return;
  first.value += other->value;
  first.last = other->last;
}

// 27男12女 are 39 people.
void add_women(const TokenStream& stream, Amount& men) {
  if (men.last >= stream.size() || stream.term(men.last) != "男") return;
  const auto women = amount_at(stream, men.last + 1);
  if (!women || women->last >= stream.size() || stream.term(women->last) != "女") return;
  men.value += women->value;
  men.last = women->last;
}

// The next token, this one included, that an amount may start at; the size where there is none.
std::size_t next_start(const TokenStream& stream, std::size_t token) {
  const WordFilter& english = english_number_openings();
  const auto from = stream.tokens.begin() + static_cast<std::ptrdiff_t>(token);
  const auto found = std::find_if(from, stream.tokens.end(), [&](const Token& at) {
    return may_start_amount(stream, at, english);
  });
  return static_cast<std::size_t>(found - stream.tokens.begin());
}

// Characters behind a number that go on with it, or may turn it into a percentage.
constexpr FixedKeyFilter going_on = [] {
  FixedKeyFilter filter;
  for (const char32_t sign : std::u32string_view(U"余多成倍至到点")) filter.add(hash64(sign));
  return filter;
}();

// A number or numeral behind which no unit stands, as behind most in Chinese: 5月, 一些. It can be
// left out without being read.
bool counts_nothing(const FigureText& text, std::size_t token) {
  const TokenStream& stream = text.stream();
  const std::size_t next = token + 1;
  if (text.is_word(token) || !text.is_han(next) || stream[next].gap > Gap::blank) return false;
  if (may_start_han_numeral(stream[next]) || going_on.may_hold(stream[next].key)) return false;
  const bool of_hundred = token > 0 && stream.term(token - 1) == "之";  // 百分之三
  const bool of_money = (token > 0 && text.is_word(token - 1)) ||
                        currency_sign_at_end(ascii_trimmed(stream.gap_text(token))) != nullptr ||
                        text.has_before(WordRole::currency, token) ||
                        text.has_at(WordRole::currency, next) || names_money(text, next);
  if (of_hundred || of_money || den_behind_one(text, token) != nullptr) return false;
  if (const auto measure = text.measure_at(next)) return measure->nouns.empty();
  return text.is_han(token) || !text.has_at(WordRole::noun, next);
}

// 超千人, 逾百名: a scale alone that is worth its value; but "over a hundred".
bool is_exceeded(const FigureText& text, const FigureCandidate& found) {
  return found.quantity.qualifier == Qualifier::more_than && found.quantity.value >= 100 &&
         text.is_han(found.number);
}

std::optional<FigureCandidate> read_candidate(const FigureText& text, const Amount& amount) {
  if (is_label(text, amount)) return std::nullopt;
  FigureCandidate found = begin_candidate(text, amount);
  const bool exceeded = is_exceeded(text, found);
  const bool hedged = exceeded || (found.quantity.qualifier != Qualifier::exact &&
                                   (amount.more || amount.value >= 1e5));
  if (amount.bare && !hedged) return std::nullopt;
  const std::size_t begin = found.begin;
  if (!read_spelled_percent(text, found) && !read_percent(text, found) &&
      !read_money(text, found)) {
    const bool is_name = std::floor(amount.value) != amount.value;  // "the 8.12 fraud case"
    if (is_name || (amount.bare && !amount.more && !exceeded)) return std::nullopt;
    if (!read_counted(text, found)) return std::nullopt;
  } else if (found.measure == Measure::percent && is_points(text, found.end)) {
    return std::nullopt;
  }
  if (found.begin < begin && found.measure == Measure::money)
    read_hedges_before(text, found);  // "more than HK$10 million"
  found.number_end =
      std::max(found.number_end, found.measure == Measure::count ? amount.last : found.end);
  read_hedge_after(text, found);
  if (is_no_total(text, found)) return std::nullopt;
  return found;
}

// Whether what is read there comes to nothing: what counts_nothing says in short.
[[maybe_unused]] bool is_left_out(const FigureText& text, std::size_t token) {
  const auto amount = whole_amount_at(text.stream(), token);
  return !amount || (amount->last == token + 1 && !read_candidate(text, *amount));
}

}  // namespace

void scale(Quantity& quantity, double factor) {
  quantity.value *= factor;
  if (quantity.upper) *quantity.upper *= factor;
}

std::vector<FigureCandidate> figure_candidates(const FigureText& text) {
  std::vector<FigureCandidate> found;
  const TokenStream& stream = text.stream();
  for (std::size_t token = next_start(stream, 0); token < stream.size();
       token = next_start(stream, token)) {
    if (counts_nothing(text, token)) {
      assert(is_left_out(text, token));
      ++token;
      continue;
    }
    auto amount = whole_amount_at(stream, token);
    if (!amount) {
      ++token;
      continue;
    }
    add_women(stream, *amount);
    add_other_sex(stream, *amount);
    token = amount->last;
    auto candidate = read_candidate(text, *amount);
    if (!candidate || (!found.empty() && repeats(text, *candidate, found.back()))) {
      continue;
    }
    token = std::max(token, std::min(candidate->end, candidate->number_end));
    found.push_back(*candidate);
  }
  return found;
}

std::optional<TokenRange> clause_before_aside(const FigureText& text, TokenRange clause) {
  const bool is_aside = clause.first > text.sentence(clause.first).first &&
                        text.term(clause.first) == "or" && text.is_number(clause.first + 1);
  return is_aside ? std::optional(text.clause(clause.first - 1)) : std::nullopt;
}

}  // namespace dragnet
