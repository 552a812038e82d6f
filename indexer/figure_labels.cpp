#include "indexer/figure_labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "common/currency_words.h"
#include "common/date.h"
#include "common/one_of.h"
#include "indexer/quotes.h"

namespace dragnet {
namespace {

using std::string_view;

// A number right after one of these is a label, a name or a date.
constexpr std::array<string_view, 14> label_words = {
    "no",   "article", "ms",      "mr",      "mrs",       "hotline", "dial",
    "call", "aged",    "chapter", "section", "operation", "age",     "license"};
constexpr std::array<string_view, 2> label_characters = {"第", "在"};
constexpr std::array<string_view, 3> statutes = {"act", "law", "ordinance"};
constexpr std::array<string_view, 6> date_words = {"in", "since", "until", "by", "during", "from"};

// “6·15”, “6 · 15”, “6-15”, 12.15, 2023-05-06, 15:43, 0991-3532125, a number alone in quotes
// (“510”专案) and a slogan that starts with one (“two cards”).
bool is_name(const FigureText& text, const Amount& amount) {
  const auto glued = [&](std::size_t token) {
    const string_view gap = text.stream().gap_text(token);
    return gap == "·" || gap == " · " || gap == "." || gap == ":" || gap == "/" || gap == "•" ||
           gap == "-";
  };
  const bool after_number =
      amount.first > 0 && text.is_number(amount.first - 1) && glued(amount.first);
  const string_view before = text.stream().gap_text(amount.first);
  const string_view behind = text.stream().gap_text(amount.last);
  // A hyphen stands in a range too, two of them in a date, and one in quotes in a name.
  const bool before_number =
      text.is_number(amount.last) && glued(amount.last) &&
      (behind != "-" ||
       (text.is_number(amount.last + 1) && text.stream().gap_text(amount.last + 1) == "-") ||
       (opens_quote(before) && closes_quote(text.stream().gap_text(amount.last + 1))));
  const bool alone = closes_quote(behind);
  const bool quoted = opens_quote(before) && (alone || amount.spelled);
  return after_number || before_number || quoted;
}

// “1340案”, "in the 518 case"; but "the 30 case files", and "solved the 518 case of fraud", as
// machines write of many.
bool is_case_name(const FigureText& text, const Amount& amount) {
  constexpr std::array<string_view, 4> goes_on = {"of", "and", "in", "involving"};
  const string_view next = text.next_term(amount.last);
  if (next == "案")
    return opens_quote(text.stream().gap_text(amount.first)) &&
           closes_quote(text.stream().gap_text(amount.last + 1));
  const string_view behind = text.next_term(amount.last + 1);
  if (next != "case" || amount.value < 100 || amount.first == 0) return false;
  if (text.term(amount.first - 1) != "the") return false;
  return !text.has_act_before(Act::solve, amount.first - 1) &&
         (behind.empty() || is_one_of(goes_on, behind));
}

// "Case 1: police arrested ten"
bool is_case_heading(const FigureText& text, const Amount& amount) {
  return amount.first > 0 && text.term(amount.first - 1) == "case" &&
         text.stream().gap_text(amount.last).starts_with(":");
}

// The numbers people dial, each long enough to be no count.
constexpr std::array<string_view, 6> hotlines = {"96110", "12321", "12337",
                                                 "12381", "12389", "18222"};

bool is_hotline(const FigureText& text, const Amount& amount) {
  return amount.last == amount.first + 1 && is_one_of(hotlines, text.term(amount.first));
}

bool is_year(const FigureText& text, const Amount& amount) {
  const Token& token = text.stream()[amount.first];
  const bool four_digits = amount.last == amount.first + 1 && token.end - token.begin == 4 &&
                           token.kind == TokenKind::number && may_be_year(amount.value) &&
                           std::floor(amount.value) == amount.value;
  if (!four_digits || amount.first == 0) return false;
  const string_view before = text.term(amount.first - 1);
  constexpr std::array<string_view, 4> goes_on = {"was", "were", "and", "to"};
  const string_view next = text.next_term(amount.last);
  const bool of_year = before == "of" && (next.empty() || is_one_of(goes_on, next)) &&
                       (amount.first < 2 || text.term(amount.first - 2) != "total");
  const bool of_statute =
      is_one_of(statutes, before) && text.stream()[amount.first - 1].capitalized;
  return of_year || of_statute || is_one_of(date_words, before) || is_one_of(month_names, before);
}

// Whether the word, a number and the link stand right before the token.
bool is_behind_age(const FigureText& text, std::size_t token, string_view link, string_view word) {
  const TokenStream& stream = text.stream();
  return token >= 3 && stream.term(token - 1) == link && text.is_number(token - 2) &&
         stream.term(token - 3) == word && token >= text.clause(token).first + 3;
}

constexpr std::array<string_view, 2> age_words = {"aged", "ages"};

// "Men, aged 24, 29 and 41": whether at least two ages stand right before the token in such a list.
bool is_behind_ages(const FigureText& text, std::size_t token) {
  constexpr std::size_t reach = 12;  // tokens
  std::size_t ages = 0;
  const std::size_t first = token - std::min(token, reach);
  for (std::size_t at = token; at > first; --at) {
    const string_view term = text.term(at - 1);
    if (is_one_of(age_words, term)) return ages >= 2;
    if (!text.is_number(at - 1) && term != "and") return false;
    if (text.is_number(at - 1)) ++ages;
  }
  return false;
}

// "Aged 19 to 55", "aged between 19 and 55", "suspects aged 25 and 31 were", "aged 24, 29 and 41":
// the last age; but "aged 19 to 45 and 3 women".
bool is_last_age(const FigureText& text, const Amount& amount) {
  constexpr std::array<string_view, 6> goes_on = {"were", "was", "have",
                                                  "had",  "are", "respectively"};
  if (amount.first < 3 || !(text.is_number(amount.first - 2) || text.is_number(amount.first - 1)))
    return false;
  const string_view next = text.next_term(amount.last);
  const bool is_last = next.empty() || is_one_of(goes_on, next);
  if (is_last && is_behind_ages(text, amount.first)) return true;
  for (const string_view word : age_words) {
    if (is_behind_age(text, amount.first, "to", word)) return true;
    if (is_last && (is_behind_age(text, amount.first, "and", word) ||
                    is_behind_age(text, amount.first, "or", word)))
      return true;
  }
  return is_behind_age(text, amount.first, "and", "between") && amount.first >= 4 &&
         text.term(amount.first - 4) == "aged";
}

// Whether what stands behind a day may stand there: "Nov. 24 to Dec. 9", "Nov 24 and 25", "Nov 24
// in".
bool goes_on_behind_day(const FigureText& text, std::size_t token) {
  constexpr std::array<string_view, 10> links = {"in",   "on",   "over",   "for",   "after",
                                                 "from", "with", "during", "until", "at"};
  const string_view next = text.next_term(token);
  if (next.empty() || is_one_of(links, next)) return true;
  const bool joins = next == "to" || next == "and" || next == "through";
  const std::size_t other = joins ? token + 1 : token;
  return (joins || text.stream()[token].gap > Gap::blank) && other < text.size() &&
         (text.is_number(other) || month_named(text.term(other)));
}

// "March 13", "Nov. 25"; but "in Nov 25 suspects", "in Sep 3,500 were".
bool is_day(const FigureText& text, const Amount& amount) {
  constexpr double last_day = 31;
  const string_view before = text.term(amount.first - 1);
  if (!text.stream()[amount.first - 1].capitalized || !month_named(before)) return false;
  if (is_one_of(month_names, before)) return true;
  return !amount.spelled && amount.last == amount.first + 1 && amount.value <= last_day &&
         goes_on_behind_day(text, amount.last);
}

bool may_be_age(const Amount& amount) {
  constexpr double youngest = 10;
  constexpr double oldest = 110;
  return amount.value >= youngest && amount.value <= oldest;
}

// "30 accounts", "30 lakh rupees"
bool counts_something(const FigureText& text, const Amount& amount) {
  return text.has_at(WordRole::noun, amount.last) || text.has_at(WordRole::currency, amount.last);
}

// Behind a colon in its sentence: "by sex: man (45), woman (23)".
bool is_behind_colon(const FigureText& text, std::size_t token) {
  for (std::size_t at = text.sentence(token).first; at <= token; ++at)
    if (text.stream().gap_text(at).find(':') != string_view::npos) return true;
  return false;
}

// "A woman (29)", "man (27) arrested", "the suspect (45)"; but "suspects (45)" and "by role: caller
// (45)", who are counted.
bool is_age_in_bracket(const FigureText& text, const Amount& amount) {
  constexpr std::array<string_view, 4> plurals = {"men", "women", "people", "youth"};
  constexpr std::array<string_view, 6> singles = {"a", "an", "the", "one", "another", "this"};
  constexpr std::array<string_view, 4> sexes = {"man", "woman", "boy", "girl"};
  constexpr std::size_t reach = 5;  // tokens: of "a third young Chinese"
  if (amount.spelled || !may_be_age(amount) || text.stream()[amount.first].gap <= Gap::blank ||
      !text.stream().gap_text(amount.first).ends_with('(') ||
      !text.stream().gap_text(amount.last).starts_with(')'))
    return false;
  const FoundWord* noun = text.ending(WordRole::noun, amount.first);
  if (noun == nullptr || !person_nouns.contains(noun->noun())) return false;
  const string_view term = text.term(noun->last - 1);
  if (!text.is_word(noun->last - 1) || term.ends_with('s') || is_one_of(plurals, term))
    return false;
  if (is_one_of(sexes, term) && !is_behind_colon(text, noun->first)) return true;
  const std::size_t clause = text.clause(noun->first).first;
  const std::size_t first = noun->first > clause + reach ? noun->first - reach : clause;
  return text.holds_one_of(singles, {first, noun->first});
}

// "With the oldest victim being 101"; but "the loss of the oldest was $90", "the youngest group was
// 60 people", "the number among the oldest was 56".
bool is_age_of_oldest(const FigureText& text, const Amount& amount) {
  constexpr std::array<string_view, 3> extremes = {"oldest", "youngest", "eldest"};
  constexpr std::array<string_view, 3> verbs = {"being", "was", "is"};
  constexpr std::array<string_view, 6> counts = {"number", "among", "loss",
                                                 "losses", "group", "band"};
  constexpr std::size_t reach = 3;  // tokens: oldest targeted victim
  if (!may_be_age(amount) || amount.first == 0 || counts_something(text, amount) ||
      text.stream().gap_text(amount.first) != " ")
    return false;
  const std::size_t verb = amount.first - 1;
  const std::size_t first = text.clause(verb).first;
  return is_one_of(verbs, text.term(verb)) &&
         text.holds_one_of(extremes, {verb - std::min(verb, reach), verb}) &&
         !text.holds_one_of(counts, {first, verb});
}

// "Two suspects (31 and 36) were arrested": the last of their ages.
bool is_last_of_ages(const FigureText& text, const Amount& amount) {
  constexpr std::size_t most = 6;  // tokens of the ages before
  if (amount.first < 3 || !text.stream().gap_text(amount.last).starts_with(')')) return false;
  for (std::size_t token = amount.first; token > 1 && amount.first - token < most; --token) {
    if (!text.is_number(token - 1) && text.term(token - 1) != "and") return false;
    if (!text.stream().gap_text(token - 1).ends_with('(')) continue;
    return text.has_noun_before(person_nouns, token - 1);
  }
  return false;
}

// "In the operation 44 people were arrested"; but "Operation 44 has ended" and "in the operation 44
// people were injured".
bool are_people_of_operation(const FigureText& text, const Amount& amount) {
  if (text.term(amount.first - 1) != "operation" || text.stream()[amount.first - 1].capitalized)
    return false;
  constexpr std::size_t reach = 3;  // tokens: of "telecom fraud suspects"
  constexpr std::array<string_view, 5> harms = {"injured", "hurt", "killed", "wounded", "died"};
  const auto nouns = text.within(WordRole::noun, {amount.last, amount.last + reach});
  if (nouns.empty() || !person_nouns.contains(nouns.back().noun())) return false;
  const std::size_t end = nouns.back().last;  // "were seriously injured"
  return !text.holds_one_of(harms, text.clause(amount.first).behind(end, reach));
}

// "No. 12", 第12, "aged 12".
bool is_labelled(const FigureText& text, const Amount& amount) {
  if (amount.first == 0 || text.stream()[amount.first].gap >= Gap::clause) return false;
  const string_view before = text.term(amount.first - 1);
  if (text.is_han(amount.first - 1)) return is_one_of(label_characters, before);
  return is_day(text, amount) || (before == "fir" && !counts_something(text, amount)) ||
         (is_one_of(label_words, before) && !are_people_of_operation(text, amount));
}

// Whether a smaller amount stands right before the token.
bool is_behind_smaller(const FigureText& text, std::size_t token, const Amount& amount) {
  if (token == 0 || text.stream()[token].gap > Gap::blank) return false;
  const auto part = amount_at(text.stream(), token - 1);
  return part && part->last == token && part->value < amount.value;
}

// "The gang's 30 members", behind "12 of" or opening the clause with "of".
bool is_whole_of_owner(const FigureText& text, const Amount& amount) {
  constexpr std::size_t reach = 6;  // tokens: of the online scam ring's
  const string_view gap = text.stream().gap_text(amount.first);
  if (gap.size() < 3 || !starts_with_any(gap, {"'s", "’s"})) return false;
  const std::size_t clause = text.clause(amount.first).first;
  for (std::size_t at = amount.first; at > clause && amount.first - at < reach; --at)
    if (text.term(at - 1) == "of")
      return at - 1 == clause || is_behind_smaller(text, at - 1, amount);
  return false;
}

// "14 of the 20 suspects", "14 of 20", "14 out of 20", "12 of the gang's 30 members": the whole of
// a part that is counted; "one in five", a ratio.
bool is_whole_of_part(const FigureText& text, const Amount& amount) {
  constexpr double largest_ratio = 10;
  if (amount.first < 2 || !text.is_word(amount.first - 1)) return false;
  const string_view link = text.term(amount.first - 1);
  if (link == "in")
    return amount.value <= largest_ratio && is_behind_smaller(text, amount.first - 1, amount);
  if (link == "of") {
    const bool is_out = text.term(amount.first - 2) == "out";
    const std::size_t part = amount.first - (is_out ? 2 : 1);
    const bool is_one = part > 0 && text.term(part - 1) == "one";  // "one of 6 women cheated"
    return !is_one && is_behind_smaller(text, part, amount);
  }
  if (amount.first < 3 || behind_of_the(text, amount.first - 2) != amount.first)
    return is_whole_of_owner(text, amount);
  const auto part = amount_at(text.stream(), amount.first - 3);
  return part && part->last == amount.first - 2 &&
         currency_sign_at_end(text.stream().gap_text(amount.first)) == nullptr;
}

// "One of the country's top 20 most wanted": how many are on the list.
bool is_size_of_list(const FigureText& text, const Amount& amount) {
  constexpr std::size_t reach = 5;  // tokens: of the country's top
  if (text.next_term(amount.last) != "most" || text.next_term(amount.last + 1) != "wanted")
    return false;
  const std::size_t first = amount.first > reach ? amount.first - reach : 0;
  for (std::size_t token = amount.first; token > first && text.stream()[token].gap < Gap::clause;
       --token) {
    if (text.term(token - 1) == "of") return true;
  }
  return false;
}

// 抓获12人（男8女4）
bool is_of_one_sex(const FigureText& text, const Amount& amount) {
  constexpr std::array<string_view, 2> sexes = {"男", "女"};
  if (amount.first == 0 || !is_one_of(sexes, text.term(amount.first - 1))) return false;
  const string_view next = text.next_term(amount.last);
  return next.empty() || is_one_of(sexes, next);
}

}  // namespace

std::size_t behind_of_the(const FigureText& text, std::size_t token) {
  constexpr std::array<string_view, 4> articles = {"the", "these", "those", "its"};
  const bool is_there =
      text.next_term(token) == "of" && is_one_of(articles, text.next_term(token + 1));
  return is_there ? token + 2 : token;
}

bool is_label(const FigureText& text, const Amount& amount) {
  return is_name(text, amount) || is_case_name(text, amount) || is_case_heading(text, amount) ||
         is_year(text, amount) || is_labelled(text, amount) || is_last_age(text, amount) ||
         is_hotline(text, amount) || is_of_one_sex(text, amount) || is_size_of_list(text, amount) ||
         is_whole_of_part(text, amount) || is_age_in_bracket(text, amount) ||
         is_last_of_ages(text, amount) || is_age_of_oldest(text, amount);
}

}  // namespace dragnet
