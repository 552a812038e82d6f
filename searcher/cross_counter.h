// Counts the matching reports, and adds up a kind of figure, by the values of two facets at once.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "common/facet.h"
#include "common/figure.h"
#include "searcher/matches.h"
#include "searcher/stories.h"

namespace dragnet {

struct CrossCell {
  std::size_t reports = 0;
  std::size_t stating = 0;  // reports that have a figure of the kind, if one is asked for
  double sum = 0;           // of these figures, of reports of one story the largest
  bool operator==(const CrossCell&) const = default;
};

// What a cell shows: the sum where one is asked for, else the reports.
double value_of(const CrossCell& cell, const std::optional<FigureKind>& sum);

// The id that stands for all the cities, counties or provinces of a report that names several,
// where figures are added up: nobody knows which of them a figure is of.
inline constexpr std::string_view several_places = "(several)";

// By id, the empty one for reports without a value. A report that has several values is in several
// cells, and once in each total; so is a story whose copies have different values.
struct CrossTally {
  std::map<std::pair<std::string, std::string>, CrossCell> cells;  // row, column
  std::map<std::string, CrossCell> rows;
  std::map<std::string, CrossCell> columns;
  CrossCell all;
};

struct CrossRequest {
  Facet rows = Facet::month;
  std::optional<Facet> columns;   // none: rows only
  std::optional<FigureKind> sum;  // of each report the figure that figure_summary.h takes
  bool any_scope = false;         // --mix-scopes
};

// Like FacetCounter, reports with the same sets of values are counted together.
class CrossCounter final : public MatchObserver {
 public:
  // The copies must outlive it.
  CrossCounter(const CrossRequest& request, const Copies& copies)
      : request_(request), copies_(copies) {}

  void begin(const Segment& segment, std::size_t number) override;
  void see(std::span<const Match> matches) override;

  CrossTally tally() const;

 private:
  void see(ReportNumber report);

  struct SegmentCells {
    const SegmentColumns* columns;
    std::unordered_map<std::uint64_t, CrossCell> by_sets;  // numbers of the row's and column's set
  };

  // What a report with copies states.
  struct StoryFigure {
    std::uint32_t story;
    std::size_t segment;
    std::uint64_t sets;  // as by_sets
    double value;
  };

  using Values = std::vector<std::string>;
  // Of the rows and of the columns.
  std::pair<Values, Values> values_of(const SegmentColumns& columns, std::uint64_t sets) const;
  Values values_of(Facet facet, const FacetColumn& column, std::uint32_t set) const;
  void add_stories(CrossTally& tally) const;

  CrossRequest request_;
  const Copies& copies_;
  std::vector<StoryFigure> story_figures_;
  std::vector<SegmentCells> segments_;
};

}  // namespace dragnet
