#include "searcher/ranking.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>

#include "common/error.h"
#include "common/name_lookup.h"
#include "common/near_names.h"
#include "common/schema.h"
#include "searcher/field_names.h"
#include "searcher/figure_summary.h"
#include "searcher/ranges.h"

namespace dragnet {

namespace {

constexpr std::array<std::string_view, 3> orders = {"relevance", "newest", "oldest"};
constexpr double last = -std::numeric_limits<double>::infinity();

std::vector<std::string> sort_names() {
  std::vector<std::string> names = figure_kind_names();
  names.insert(names.begin(), orders.begin(), orders.end());
  return names;
}

}  // namespace

bool is_better(const RankedReport& a, const RankedReport& b) {
  if (a.key != b.key) return a.key > b.key;
  if (a.date != b.date) return a.date > b.date;
  return a.number < b.number;
}

SortKey::SortKey(std::string_view sort) {
  if (const auto order = value_named<Order>(orders, sort)) {
    order_ = *order;
  } else if (const auto kind = kind_typed(sort)) {
    order_ = Order::figure;
    kind_ = *kind;
  } else {
    throw UserError("--sort: " + unknown("order", sort, suggestion(sort, sort_names())));
  }
}

double SortKey::operator()(const SegmentColumns& columns, const Match& match) const {
  switch (order_) {
    case Order::score:
      return match.score;
    case Order::newest:
      return columns.date(match.report);
    case Order::oldest:
      return columns.date(match.report) == 0 ? last
                                             : -static_cast<double>(columns.date(match.report));
    case Order::figure: {
      const std::vector<Figure> figures = decode_figures(columns.figures(match.report));
      const Figure* const stated = stated_figure(figures, kind_);
      return stated == nullptr ? last : stated->value;
    }
  }
  return 0;
}

Ranking::Ranking(SortKey key, std::size_t most, std::size_t segments, const Copies& copies)
    : key_(key),
      most_(most),
      segments_(segments),
      copies_(copies),
      best_of_story_(copies.stories()) {}

void Ranking::begin(const Segment& segment, std::size_t number) {
  columns_ = &segment.columns;
  segment_ = number;
}

void Ranking::see(std::span<const Match> matches) {
  for (const Match& match : matches) {
    const double key = key_(*columns_, match);
    // Most are not among the best whatever their number or story.
    const bool is_full = most_ != 0 && kept_.size() == most_;
    if (!is_full || key >= kept_.front().key) see(match.report, key);
  }
}

void Ranking::see(ReportNumber report, double key) {
  const ReportPlace place{segment_, report};
  const RankedReport ranked{key, number_of(place, segments_), columns_->date(report)};
  const std::optional<std::uint32_t> story = copies_.story_at(place);
  if (!story) return keep(ranked);
  RankedReport& best = best_of_story_[*story];
  if (best.number == 0 || is_better(ranked, best)) best = ranked;
}

void Ranking::keep(const RankedReport& match) {
  if (most_ == 0 || kept_.size() < most_) {
    kept_.push_back(match);
    if (kept_.size() == most_) std::ranges::make_heap(kept_, is_better);
  } else if (is_better(match, kept_.front())) {
    std::ranges::pop_heap(kept_, is_better);
    kept_.back() = match;
    std::ranges::push_heap(kept_, is_better);
  }
}

std::vector<RankedReport> Ranking::best() const {
  std::vector<RankedReport> best = kept_;
  for (const RankedReport& one : best_of_story_)
    if (one.number != 0) best.push_back(one);
  std::ranges::sort(best, is_better);
  if (most_ != 0 && best.size() > most_) best.resize(most_);
  return best;
}

}  // namespace dragnet
