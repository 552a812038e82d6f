// What the matching reports state of a kind of figure, taken together.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "common/figure.h"
#include "searcher/matches.h"
#include "searcher/stories.h"

namespace dragnet {

// Of each report its largest figure of the kind that is no change and speaks of an area: a case, a
// part of another figure or one victim's loss would count the same thing twice. Money in yuan only.
struct FigureSummary {
  FigureKind kind = FigureKind::cases_solved;
  std::size_t reports = 0;    // that have such a figure
  double sum = 0;             // of reports that are copies of each other the largest
  std::optional<double> min;  // none without reports
  std::optional<double> max;
  std::size_t without = 0;   // reports that have none
  std::size_t left_out = 0;  // those of them that have one of another scope or currency
  bool any_scope = false;    // figures of cases, parts and victims count too
  bool operator==(const FigureSummary&) const = default;
};

// What figures of the kind count, changes aside.
Unit unit_of(FigureKind kind);
// Rates in percent have no sum.
bool is_summable(FigureKind kind);

// "suspects arrested", "losses (yuan)".
std::string label_with_unit(FigureKind kind);

// The largest figure of an area that fulfils the condition, else the largest of a part or case.
// Null for none.
template <typename Condition>
const Figure* main_figure(std::span<const Figure> figures, const Condition& fulfils) {
  const auto rank = [](const Figure& figure) {
    return std::pair(figure.scope == FigureScope::area, figure.value);
  };
  const Figure* best = nullptr;
  for (const Figure& figure : figures)
    if (fulfils(figure) && (best == nullptr || rank(figure) > rank(*best))) best = &figure;
  return best;
}

// Whether it may be the figure of a report that is summed; any_scope: whatever it speaks of.
bool is_summed(const Figure& figure, bool any_scope);
// The figure of a report that is summed: the largest.
std::optional<double> summed_value(std::span<const Figure> figures, FigureKind kind,
                                   bool any_scope = false);
// Whether a report may be listed and sorted by it: as for ranges (lies_in), one victim's loss is
// not the report's.
bool is_stated(const Figure& figure);
// The figure that a report is listed and sorted by: that which is summed, else the largest of a
// case or a part. Null for none.
const Figure* stated_figure(std::span<const Figure> figures, FigureKind kind);

// Summarises over every report that matches.
class FigureSummarizer final : public MatchObserver {
 public:
  // The copies must outlive it.
  FigureSummarizer(const std::vector<FigureKind>& kinds, bool any_scope, const Copies& copies);

  void begin(const Segment& segment, std::size_t number) override;
  void see(std::span<const Match> matches) override;

  // In the order of the kinds.
  const std::vector<FigureSummary>& summaries() const { return summaries_; }

 private:
  void see(ReportNumber report);

  const SegmentColumns* columns_ = nullptr;
  std::size_t segment_ = 0;
  std::vector<FigureSummary> summaries_;
  std::vector<StorySum> sums_;  // of each of them
  bool any_scope_;
};

}  // namespace dragnet
