// The numbers of a text that may be figures: amounts with their hedge and what they count, traps
// left out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "common/figure.h"
#include "indexer/figure_text.h"

namespace dragnet {

// What the number is of.
enum class Measure : std::uint8_t {
  count,  // of `noun`
  money,
  percent,
  times,  // 倍, or a verb that says so: doubled
};

// The number with its hedge.
struct Quantity {
  double value = 0;
  std::optional<double> upper;  // the other end of a range
  Qualifier qualifier = Qualifier::exact;
  Direction sign = Direction::none;  // of percentages: -12.5 %, +12.5 %
  bool spelled = false;              // in words or Han numerals
  bool one = false;                  // 一: could as well be an article
};

// The same in smaller units: tenths or multiples as percent.
void scale(Quantity& quantity, double factor);

struct FigureCandidate {
  std::size_t begin = 0;  // tokens begin .. end - 1: with hedge, currency, unit and noun
  std::size_t end = 0;
  std::size_t sign_bytes = 0;  // of a % right behind the last token
  std::size_t number = 0;      // the amount's first token
  std::size_t number_end = 0;  // the token after the amount and its unit, before the noun
  TokenRange clause;           // that holds the amount's first token
  Quantity quantity;
  Measure measure = Measure::count;
  Noun noun = Noun::none;      // none: not named here
  NounSet countable;           // that the measure word allows; empty: any
  std::string_view currency;   // of the tables of words
  bool home_currency = false;  // 元 alone: the money of where the report is from
  bool home_dollars = false;   // $ alone, likewise; `currency` is USD
};

// In reading order, not overlapping. Left out:
// dates, times, ages, ordinals, case names, telephone numbers, thresholds ("cases of more than
// ..."), a bracket that repeats a sum in another currency, and numbers that count something
// unrelated.
std::vector<FigureCandidate> figure_candidates(const FigureText& text);

// "Rose by 1,463, or 8.3%, to 19,033": the clause before the one that says the same again; nothing
// where the clause is no such aside.
std::optional<TokenRange> clause_before_aside(const FigureText& text, TokenRange clause);

}  // namespace dragnet
