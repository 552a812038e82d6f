#include "searcher/stories.h"

#include <algorithm>
#include <memory>

#include "searcher/living_reports.h"

namespace dragnet {

namespace {

// Xapian tells a spy the number that a report has within its segment, but not which segment that
// is. It goes through one after the other, and asks a posting source of each about every report
// before the spy sees it: this one finds all reports and says which segment it was made for.
class SegmentSource : public Xapian::PostingSource {
 public:
  SegmentSource(const StoredReports& reports, std::size_t& current)
      : reports_(reports), current_(current) {}

  SegmentSource* clone() const override {
    return std::make_unique<SegmentSource>(reports_, current_).release();
  }

  void init(const Xapian::Database& part) override {
    segment_ = segment_of(part, reports_);
    reports_in_part_ = part.get_doccount();
    last_ = part.get_lastdocid();
    at_ = 0;
  }

  Xapian::doccount get_termfreq_min() const override { return reports_in_part_; }
  Xapian::doccount get_termfreq_est() const override { return reports_in_part_; }
  Xapian::doccount get_termfreq_max() const override { return reports_in_part_; }
  bool at_end() const override { return at_ > last_; }
  Xapian::docid get_docid() const override { return at_; }

  void next(double) override { go_to(at_ + 1); }
  void skip_to(Xapian::docid report, double) override { go_to(std::max(at_, report)); }

  std::string get_description() const override { return "segment"; }

 private:
  void go_to(Xapian::docid report) {
    at_ = report;
    current_ = segment_;
  }

  const StoredReports& reports_;
  std::size_t& current_;
  std::size_t segment_ = 0;
  Xapian::doccount reports_in_part_ = 0;
  Xapian::docid last_ = 0;
  Xapian::docid at_ = 0;
};

}  // namespace

std::vector<Xapian::docid> StoryPage::copies_of(std::size_t story) const {
  const std::uint32_t begin = story == 0 ? 0 : copies_ends[story - 1];
  return {copies.begin() + begin, copies.begin() + copies_ends[story]};
}

StoryCounter::StoryCounter(const IndexReader& index)
    : index_(index),
      copies_(index.copies()),
      is_matched_(copies_.reports()),
      has_match_(copies_.stories()) {}

Xapian::Query StoryCounter::watched(const Xapian::Query& query) {
  if (index_.manifest().segments.size() < 2 || copies_.stories() == 0) return query;
  auto source = std::make_unique<SegmentSource>(index_.reports(), segment_);
  return {Xapian::Query::OP_FILTER, query, Xapian::Query(source.release()->release())};
}

void StoryCounter::operator()(const Xapian::Document& report, double) {
  ++matches_;
  const std::uint32_t member = copies_.member_at({segment_, report.get_docid()});
  if (member == Copies::none) return;
  const std::uint32_t story = copies_.story_of(member);
  is_matched_[member] = true;
  ++matched_with_copies_;
  if (!has_match_[story]) ++stories_with_copies_;
  has_match_[story] = true;
}

std::size_t StoryCounter::stories() const {
  return matches_ - copies();
}

void StoryCounter::add_copies(StoryPage& page, Xapian::docid lead) const {
  if (const std::uint32_t member = copies_.member_of(lead); member != Copies::none) {
    const MemberRange story = copies_.members_of(copies_.story_of(member));
    for (std::uint32_t other = story.begin; other < story.end; ++other)
      if (other != member && is_matched_[other]) page.copies.push_back(copies_.report_of(other));
  }
  page.copies_ends.push_back(static_cast<std::uint32_t>(page.copies.size()));
}

StoryPage StoryCounter::page(const Xapian::MSet& matches, std::size_t first,
                             std::size_t count) const {
  StoryPage page{.first = first, .leads = {}, .copies_ends = {}, .copies = {}};
  std::vector<bool> is_shown(copies_.stories());
  std::size_t story_rank = 0;
  for (auto match = matches.begin(); match != matches.end() && page.leads.size() < count; ++match) {
    if (const std::uint32_t member = copies_.member_of(*match); member != Copies::none) {
      const std::uint32_t story = copies_.story_of(member);
      if (is_shown[story]) continue;
      is_shown[story] = true;
    }
    if (story_rank++ < first) continue;
    page.leads.push_back(match.get_rank());
    add_copies(page, *match);
  }
  return page;
}

std::vector<Report> copies_of(const Report& report, const IndexReader& index) {
  const Copies& copies = index.copies();
  std::vector<Report> others;
  const std::uint32_t member = copies.member_of(index.find(report.id));
  if (member == Copies::none) return others;
  const MemberRange story = copies.members_of(copies.story_of(member));
  for (std::uint32_t other = story.begin; other < story.end; ++other)
    if (other != member && others.size() < most_copies_listed)
      others.push_back(index.report_at(copies.report_of(other)));
  return others;
}

}  // namespace dragnet
