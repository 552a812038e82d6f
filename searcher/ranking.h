// The order of hits, and the page of it that is asked for.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "common/figure.h"
#include "searcher/matches.h"
#include "searcher/stories.h"

namespace dragnet {

// What a report is ordered by: the greatest first, of equal ones the newest.
class SortKey {
 public:
  // relevance (the score), newest, oldest (both with undated reports last) or a figure kind
  // (largest first, money in yuan only). Throws UserError for another name.
  explicit SortKey(std::string_view sort);

  bool is_score() const { return order_ == Order::score; }
  double operator()(const SegmentColumns& columns, const Match& match) const;

 private:
  // The first three as `orders` has them.
  enum class Order : unsigned char { score, newest, oldest, figure };
  Order order_ = Order::score;
  FigureKind kind_ = FigureKind::cases_solved;
};

struct RankedReport {
  double key = 0;
  ReportNumber number = 0;  // of all segments together
  std::uint32_t date = 0;   // SegmentColumns::date
  bool operator==(const RankedReport&) const = default;
};

// The order of hits; in the end that of the index.
bool is_better(const RankedReport& a, const RankedReport& b);

// Keeps the best matches. Those that are copies of each other are one, the best of them: it takes
// a RankedReport for each story.
class Ranking final : public MatchObserver {
 public:
  // most: how many are kept; 0 for all. The copies, empty where every report is a story of its own,
  // must outlive it.
  Ranking(SortKey key, std::size_t most, std::size_t segments, const Copies& copies);

  void begin(const Segment& segment, std::size_t number) override;
  void see(std::span<const Match> matches) override;
  bool needs_scores() const override { return key_.is_score(); }

  // The best ones, in their order.
  std::vector<RankedReport> best() const;

 private:
  void see(ReportNumber report, double key);
  void keep(const RankedReport& match);

  SortKey key_;
  std::size_t most_;
  std::size_t segments_;
  const Copies& copies_;
  const SegmentColumns* columns_ = nullptr;
  std::size_t segment_ = 0;
  std::vector<RankedReport> kept_;           // a heap with the worst on top once it is full
  std::vector<RankedReport> best_of_story_;  // number 0 where none matches
};

}  // namespace dragnet
