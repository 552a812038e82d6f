// Every match of a plan, segment after segment, each seen once by all who want to know of it.
#pragma once

#include <optional>
#include <span>

#include "searcher/cursor.h"
#include "searcher/plan.h"

namespace dragnet {

struct Match {
  ReportNumber report = 0;
  double score = 0;  // 0 where no observer asks for scores
};

// Sees every match: counts, adds up, or keeps the best.
class MatchObserver {
 public:
  virtual ~MatchObserver() = default;
  // What is seen from here on is of this segment. number: its place among all segments.
  virtual void begin(const Segment& segment, std::size_t number) = 0;
  // Some of the matches, in their order.
  virtual void see(std::span<const Match> matches) = 0;
  virtual bool needs_scores() const { return false; }
};

// Shows the living matches to the observers, in the order of segments and reports.
void see_matches(const Plan& plan, const IndexReader& index,
                 std::span<MatchObserver* const> observers);

// How many living reports match, and whether any does.
std::size_t count_matches(const Plan& plan, const IndexReader& index);
bool has_match(const Plan& plan, const IndexReader& index);

// The score of one report; none where it does not match. number: of all segments together.
std::optional<double> score_of(ReportNumber number, const Plan& plan, const IndexReader& index);

}  // namespace dragnet
