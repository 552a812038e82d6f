#include "searcher/matches.h"

#include <algorithm>
#include <array>

namespace dragnet {

namespace {

// Visits living matches until a visit returns false.
void visit_matches(const Plan& plan, const IndexReader& index, std::size_t segment,
                   const auto& visit) {
  const auto cursor = open_cursor(plan, index, segment);
  const std::vector<ReportNumber>& dead = index.reports().tombstones.by_segment[segment];
  auto next_dead = dead.begin();
  for (ReportNumber report = cursor->seek(1); report != Cursor::end;
       report = cursor->seek(report + 1)) {
    while (next_dead != dead.end() && *next_dead < report) ++next_dead;
    if (next_dead != dead.end() && *next_dead == report) continue;
    if (!visit(report, *cursor)) return;
  }
}

// Matches on their way to the observers, who see many at a time: a call for each would cost more
// than what most of them do.
class MatchBlock {
 public:
  explicit MatchBlock(std::span<MatchObserver* const> observers) : observers_(observers) {}

  void add(const Match& match) {
    matches_[size_++] = match;
    if (size_ == matches_.size()) show();
  }
  void show() {
    for (MatchObserver* observer : observers_) observer->see(std::span(matches_).first(size_));
    size_ = 0;
  }

 private:
  std::span<MatchObserver* const> observers_;
  std::array<Match, 128> matches_;
  std::size_t size_ = 0;
};

}  // namespace

void see_matches(const Plan& plan, const IndexReader& index,
                 std::span<MatchObserver* const> observers) {
  const bool are_scored = std::ranges::any_of(
      observers, [](const MatchObserver* observer) { return observer->needs_scores(); });
  MatchBlock block(observers);
  for (std::size_t i = 0; i < index.reports().segments.size(); ++i) {
    for (MatchObserver* observer : observers) observer->begin(index.reports().segments[i], i);
    visit_matches(plan, index, i, [&](ReportNumber report, Cursor& at) {
      block.add({report, are_scored ? at.score() : 0});
      return true;
    });
    block.show();
  }
}

std::size_t count_matches(const Plan& plan, const IndexReader& index) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < index.reports().segments.size(); ++i)
    visit_matches(plan, index, i, [&](ReportNumber, Cursor&) { return ++count > 0; });
  return count;
}

bool has_match(const Plan& plan, const IndexReader& index) {
  bool any = false;
  for (std::size_t i = 0; i < index.reports().segments.size() && !any; ++i)
    visit_matches(plan, index, i, [&](ReportNumber, Cursor&) {
      any = true;
      return false;
    });
  return any;
}

std::optional<double> score_of(ReportNumber number, const Plan& plan, const IndexReader& index) {
  const ReportPlace place = place_of(number, index.reports().segments.size());
  const auto cursor = open_cursor(plan, index, place.segment);
  if (!cursor->matches(place.number)) return std::nullopt;
  return cursor->score();
}

}  // namespace dragnet
