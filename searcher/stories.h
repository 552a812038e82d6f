// Which of a result's reports are copies of each other.
//
// Only copies that match count: of a story of fifteen reports a search that finds three shows one
// with two copies. Filters and facets go on counting reports; what is added up takes a story once.
// Where copies are to be hits of their own, stages are given none (an empty Copies).
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "common/copies.h"
#include "common/report.h"
#include "searcher/index_reader.h"
#include "searcher/matches.h"

namespace dragnet {

// Takes a bit for each report of the index that has copies.
class StoryCounter final : public MatchObserver {
 public:
  // The copies must outlive it.
  explicit StoryCounter(const Copies& copies);

  void begin(const Segment& segment, std::size_t number) override;
  void see(std::span<const Match> matches) override;

  // Once all matches were seen: how many there are, and of how many stories.
  std::size_t matches() const { return matches_; }
  std::size_t stories() const { return matches_ - matched_with_copies_ + stories_with_copies_; }

  // The other reports of its story that match.
  std::vector<ReportNumber> copies_of(ReportNumber of_all) const;

 private:
  void see_copy(std::uint32_t member);

  const Copies& copies_;
  std::size_t segment_ = 0;       // of the report that is seen
  std::vector<bool> is_matched_;  // by member (common/copies.h)
  std::vector<bool> has_match_;   // by story
  std::size_t matches_ = 0;
  std::size_t matched_with_copies_ = 0;
  std::size_t stories_with_copies_ = 0;
};

// Adds up what reports state: of those of one story the largest, whatever their order.
class StorySum {
 public:
  // The copies must outlive it.
  explicit StorySum(const Copies& copies) : copies_(copies), largest_(copies.stories()) {}

  void add(const ReportPlace& report, double value);
  double sum() const { return sum_; }

 private:
  const Copies& copies_;
  std::vector<double> largest_;  // by story
  double sum_ = 0;
};

// The other reports of a hit's story that match too; none where they are hits of their own. Of a
// report that is shown by itself, all others of its story.
struct HitCopies {
  std::vector<ReportNumber> reports;
  std::shared_ptr<const StoredReports> stored;
  std::size_t size() const { return reports.size(); }
  // The first so many, read from the index.
  std::vector<Report> read(std::size_t most) const;
};

// The other reports of its story, whether they match anything or not, in the order of their ids.
HitCopies copies_of(const Report& report, const IndexReader& index);

// At most so many copies of one report are read to be listed; all are counted.
inline constexpr std::size_t most_copies_listed = 1000;

}  // namespace dragnet
