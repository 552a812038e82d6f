#include "indexer/figure_merge.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace dragnet {
namespace {

// Numbers that are written in different ways differ in their last bits.
constexpr double precision = 1e-9;
constexpr double rounding = 0.015;       // 拘5.7万人 for the 57,120 of the text
constexpr double hedged_rounding = 0.1;  // "over 2,000" for 2,188
constexpr int neighbours = 8;            // looked at for the number that was rounded

// Losses and the sum involved are one figure when they are the same sum, arrests and repatriations
// when they are as many persons in title and text.
FigureKind family_of(const Figure& figure, bool across_fields) {
  if (figure.change) return figure.kind;
  if (figure.kind == FigureKind::losses) return FigureKind::amount_involved;
  const bool repatriated = across_fields && figure.kind == FigureKind::suspects_repatriated;
  return repatriated ? FigureKind::suspects_arrested : figure.kind;
}

using Group = std::tuple<FigureKind, bool, Direction, std::string>;

Group group_of(const Figure& figure, bool across_fields) {
  return {family_of(figure, across_fields), figure.change, figure.direction, figure.currency};
}

// Values of a group with the place of the figure in a list.
using Values = std::multimap<double, std::size_t>;

std::map<Group, Values> values_of_text(const std::vector<Figure>& figures) {
  std::map<Group, Values> of_text;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const Figure& figure = figures[i];
    if (figure.evidence.field == Field::title) continue;
    of_text[group_of(figure, true)].emplace(figure.value, i);
  }
  return of_text;
}

// The largest power of ten that divides the value.
double grain_of(double value) {
  double grain = 1;
  while (grain < value && std::fmod(value, grain * 10) == 0) grain *= 10;
  return grain;
}

// A headline rounds to the nearest, or hedges and rounds down or up.
bool is_rounded(const Figure& title, double exact) {
  const double gap = exact - title.value;
  if (std::abs(gap) <= precision * exact) return false;
  if (std::abs(gap) <= rounding * exact) return true;
  const bool down =
      title.qualifier == Qualifier::more_than || title.qualifier == Qualifier::at_least;
  const bool up = title.qualifier == Qualifier::nearly || title.qualifier == Qualifier::less_than;
  return ((down && gap > 0) || (up && gap < 0)) && std::abs(gap) <= hedged_rounding * exact &&
         std::abs(gap) < grain_of(title.value);
}

// values: of the text, by their place in figures.
bool has_better(const Figure& title, const Values& values, const std::vector<Figure>& figures) {
  const double low = title.value * (1 - hedged_rounding);
  auto near = values.lower_bound(low);
  for (int i = 0; i < neighbours && near != values.end(); ++i, ++near) {
    if (is_rounded(title, near->first)) return true;
    const bool as_many = std::abs(near->first - title.value) <= precision * title.value;
    if (as_many && figures[near->second].kind != title.kind) return true;
  }
  return false;
}

// A headline does not say whose money it is; within the text the wider scope holds.
FigureScope joint_scope(const Figure& first, const Figure& later) {
  const bool headline = first.evidence.field != later.evidence.field;
  return headline || later.scope == FigureScope::area ? later.scope : first.scope;
}

void join(Figure& first, const Figure& later) {
  first.scope = joint_scope(first, later);
  if (!first.period) first.period = later.period;
}

}  // namespace

std::vector<Figure> merge(std::vector<Figure> figures) {
  if (figures.size() < 2) return figures;
  const auto is_of_title = [](const Figure& figure) {
    return figure.evidence.field == Field::title;
  };
  std::map<Group, Values> of_text;  // for those of the title to be compared with
  if (std::ranges::any_of(figures, is_of_title)) of_text = values_of_text(figures);

  std::vector<Figure> merged;
  std::map<Group, Values> known;
  for (Figure& figure : figures) {
    if (is_of_title(figure) && has_better(figure, of_text[group_of(figure, true)], figures))
      continue;
    Values& values = known[group_of(figure, false)];
    const double margin = precision * std::abs(figure.value);
    const auto same = values.lower_bound(figure.value - margin);
    if (same != values.end() && same->first <= figure.value + margin) {
      join(merged[same->second], figure);
      continue;
    }
    values.emplace(figure.value, merged.size());
    merged.push_back(std::move(figure));
  }
  return merged;
}

}  // namespace dragnet
