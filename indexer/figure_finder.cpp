// How a number becomes a figure:
//   figure_text        the words that matter, clauses and sentences
//   figure_candidates  amounts with hedge, unit and noun; what only looks like one is left out here
//   figure_attachment  the act that claims it, which gives the kind
//   figure_changes     percentages that rose or fell, and of what
//   figure_scope       area, one case, one victim, part
//   figure_period      the time it speaks of
// Precision comes from the unit gate (figure_kinds): a number without an act that can be done to
// what it counts is nothing.

#include "indexer/figure_finder.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "indexer/figure_attachment.h"
#include "indexer/figure_candidates.h"
#include "indexer/figure_changes.h"
#include "indexer/figure_kinds.h"
#include "indexer/figure_period.h"
#include "indexer/figure_scope.h"
#include "indexer/figure_text.h"

namespace dragnet {
namespace {

// The tokens begin .. end - 1, with a % behind them.
Evidence evidence_of(const FigureText& text, Field field, const FigureCandidate& candidate,
                     std::size_t begin, std::size_t end) {
  const std::size_t sign = end == candidate.end ? candidate.sign_bytes : 0;
  return {field, text.stream()[begin].begin, text.stream()[end - 1].end + sign};
}

Figure number_of(const FigureCandidate& candidate) {
  Figure figure;
  figure.value = candidate.value;
  figure.min = candidate.min;
  figure.max = candidate.max;
  figure.qualifier = candidate.qualifier;
  figure.currency = candidate.currency;
  figure.unit = unit_of(candidate);
  return figure;
}

std::vector<Figure> find_in(const FigureText& text, Field field, const std::optional<Date>& date) {
  const auto candidates = figure_candidates(text);
  const auto attached = attach(text, candidates);
  const auto changes = find_changes(text, candidates, attached);
  const auto periods = find_periods(text.stream(), date);

  std::vector<Figure> figures;
  std::vector<Attached> before;
  for (const Attached& found : attached) {
    Figure figure = number_of(found.candidate);
    figure.kind = found.kind;
    figure.scope = scope_of(text, found, before);
    figure.period = period_of(text, periods, found.candidate.number);
    figure.evidence = evidence_of(text, field, found.candidate, found.begin, found.end);
    figures.push_back(figure);
    before.push_back(found);
  }
  for (const Change& found : changes) {
    Figure figure = number_of(found.candidate);
    figure.kind = found.kind;
    figure.change = true;
    figure.unit = Unit::percent;
    figure.direction = found.direction;
    figure.basis = found.basis;
    figure.period = period_of(text, periods, found.candidate.number);
    figure.evidence = evidence_of(text, field, found.candidate, found.begin, found.end);
    figures.push_back(figure);
  }
  std::stable_sort(figures.begin(), figures.end(),
                   [](const Figure& a, const Figure& b) { return a.evidence < b.evidence; });
  return figures;
}

bool is_same(const Figure& a, const Figure& b) {
  return a.kind == b.kind && a.change == b.change && a.direction == b.direction &&
         a.currency == b.currency && std::abs(a.value - b.value) <= 1e-9 * std::abs(a.value);
}

// A headline rounds: 拘5.7万人 for the 57,100 of the text.
bool is_rounded(const Figure& title, const Figure& text) {
  return text.evidence.field == Field::text && title.kind == text.kind &&
         title.change == text.change && title.direction == text.direction &&
         std::abs(title.value - text.value) <= 0.015 * text.value && title.value != text.value;
}

// A headline does not say whose money it is; within the text the wider scope holds.
FigureScope joint_scope(const Figure& first, const Figure& later) {
  const bool headline = first.evidence.field != later.evidence.field;
  return headline || later.scope == FigureScope::area ? later.scope : first.scope;
}

// The first mention stays; a later one may say more: that it is the area's, and of which period.
std::vector<Figure> merge(const std::vector<Figure>& figures) {
  std::vector<Figure> merged;
  for (const Figure& figure : figures) {
    const bool rounded = figure.evidence.field == Field::title &&
                         std::any_of(figures.begin(), figures.end(), [&](const Figure& other) {
                           return is_rounded(figure, other);
                         });
    if (rounded) continue;
    const auto known = std::find_if(merged.begin(), merged.end(),
                                    [&](const Figure& other) { return is_same(figure, other); });
    if (known == merged.end()) {
      merged.push_back(figure);
      continue;
    }
    known->scope = joint_scope(*known, figure);
    if (!known->period) known->period = figure.period;
  }
  return merged;
}

}  // namespace

std::vector<Figure> FigureFinder::find(const TokenStream& title, const TokenStream& text,
                                       const std::optional<Date>& date) const {
  std::vector<Figure> all = find_in(FigureText(title, words_), Field::title, date);
  auto of_text = find_in(FigureText(text, words_), Field::text, date);
  std::move(of_text.begin(), of_text.end(), std::back_inserter(all));
  return merge(all);
}

}  // namespace dragnet
