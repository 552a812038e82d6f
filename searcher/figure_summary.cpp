#include "searcher/figure_summary.h"

#include <algorithm>

#include "common/schema.h"

namespace dragnet {

namespace {

// By kind.
constexpr std::array<Unit, figure_kind_count> units_of_kinds = {
    Unit::cases,   Unit::cases,  Unit::person, Unit::person,  Unit::person,  Unit::person,
    Unit::gang,    Unit::den,    Unit::money,  Unit::money,   Unit::money,   Unit::money,
    Unit::money,   Unit::money,  Unit::money,  Unit::account, Unit::account, Unit::card,
    Unit::card,    Unit::device, Unit::person, Unit::warning, Unit::call,    Unit::message,
    Unit::domain,  Unit::person, Unit::cases,  Unit::cases,   Unit::person,  Unit::event,
    Unit::percent, Unit::percent};
static_assert(units_of_kinds.back() != Unit::none);

}  // namespace

Unit unit_of(FigureKind kind) {
  return units_of_kinds[static_cast<std::size_t>(kind)];
}

bool is_summable(FigureKind kind) {
  return unit_of(kind) != Unit::percent;
}

std::string label_with_unit(FigureKind kind) {
  const Unit unit = unit_of(kind);
  return label_of(kind) + (unit == Unit::money ? " (yuan)" : unit == Unit::percent ? " (%)" : "");
}

bool is_summed(const Figure& figure, bool any_scope) {
  return !figure.change && is_in_yuan(figure) && (any_scope || figure.scope == FigureScope::area);
}

std::optional<double> summed_value(std::span<const Figure> figures, FigureKind kind,
                                   bool any_scope) {
  std::optional<double> value;
  for (const Figure& figure : figures) {
    if (figure.kind == kind && is_summed(figure, any_scope) && (!value || figure.value > *value))
      value = figure.value;
  }
  return value;
}

bool is_stated(const Figure& figure) {
  return is_summed(figure, true) && figure.scope != FigureScope::victim;
}

const Figure* stated_figure(std::span<const Figure> figures, FigureKind kind) {
  return main_figure(
      figures, [kind](const Figure& figure) { return figure.kind == kind && is_stated(figure); });
}

FigureSummarizer::FigureSummarizer(const std::vector<FigureKind>& kinds, bool any_scope,
                                   const Copies& copies)
    : sums_(kinds.size(), StorySum(copies)), any_scope_(any_scope) {
  for (const FigureKind kind : kinds) summaries_.push_back({.kind = kind, .any_scope = any_scope});
}

void FigureSummarizer::begin(const Segment& segment, std::size_t number) {
  columns_ = &segment.columns;
  segment_ = number;
}

void FigureSummarizer::see(std::span<const Match> matches) {
  for (const Match& match : matches) see(match.report);
}

void FigureSummarizer::see(ReportNumber report) {
  const std::vector<Figure> figures = decode_figures(columns_->figures(report));
  for (std::size_t i = 0; i < summaries_.size(); ++i) {
    FigureSummary& summary = summaries_[i];
    const std::optional<double> value = summed_value(figures, summary.kind, any_scope_);
    if (!value) {
      const auto of_kind = [&](const Figure& figure) {
        return figure.kind == summary.kind && !figure.change;
      };
      ++summary.without;
      if (std::any_of(figures.begin(), figures.end(), of_kind)) ++summary.left_out;
      continue;
    }
    ++summary.reports;
    if (is_summable(summary.kind)) sums_[i].add({segment_, report}, *value);
    summary.sum = sums_[i].sum();
    summary.min = std::min(summary.min.value_or(*value), *value);
    summary.max = std::max(summary.max.value_or(*value), *value);
  }
}

}  // namespace dragnet
