#include "searcher/stories.h"

#include <algorithm>

namespace dragnet {

namespace {

// The other members of a report's story.
std::vector<std::uint32_t> others_of(std::uint32_t member, const Copies& copies) {
  std::vector<std::uint32_t> others;
  const MemberRange story = copies.members_of(copies.story_of(member));
  for (std::uint32_t other = story.begin; other < story.end; ++other)
    if (other != member) others.push_back(other);
  return others;
}

}  // namespace

StoryCounter::StoryCounter(const Copies& copies)
    : copies_(copies), is_matched_(copies.reports()), has_match_(copies.stories()) {}

void StoryCounter::begin(const Segment&, std::size_t number) {
  segment_ = number;
}

void StoryCounter::see(std::span<const Match> matches) {
  matches_ += matches.size();
  for (const Match& match : matches) {
    const std::uint32_t member = copies_.member_at({segment_, match.report});
    if (member != Copies::none) see_copy(member);
  }
}

void StoryCounter::see_copy(std::uint32_t member) {
  const std::uint32_t story = copies_.story_of(member);
  is_matched_[member] = true;
  ++matched_with_copies_;
  if (!has_match_[story]) ++stories_with_copies_;
  has_match_[story] = true;
}

std::vector<ReportNumber> StoryCounter::copies_of(ReportNumber of_all) const {
  std::vector<ReportNumber> reports;
  const std::uint32_t member = copies_.member_of(of_all);
  if (member == Copies::none) return reports;
  for (const std::uint32_t other : others_of(member, copies_))
    if (is_matched_[other]) reports.push_back(copies_.report_of(other));
  return reports;
}

void StorySum::add(const ReportPlace& report, double value) {
  const std::optional<std::uint32_t> story = copies_.story_at(report);
  if (!story) {
    sum_ += value;
    return;
  }
  double& largest = largest_[*story];
  sum_ += std::max(value - largest, 0.0);
  largest = std::max(value, largest);
}

std::vector<Report> HitCopies::read(std::size_t most) const {
  std::vector<Report> read;
  for (std::size_t i = 0; i < std::min(most, reports.size()); ++i)
    read.push_back(read_report(*stored, reports[i]));
  return read;
}

HitCopies copies_of(const Report& report, const IndexReader& index) {
  const Copies& copies = index.copies();
  HitCopies found{.reports = {}, .stored = index.shared_reports()};
  const std::uint32_t member = copies.member_of(index.find(report.id));
  if (member == Copies::none) return found;
  for (const std::uint32_t other : others_of(member, copies))
    found.reports.push_back(copies.report_of(other));
  return found;
}

}  // namespace dragnet
