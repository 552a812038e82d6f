// Which of a result's reports are copies of each other, and the pages that show a story once.
//
// Only copies that match count: of a story of fifteen reports a search that finds three shows one
// with two copies, and filters and facets go on counting reports.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <xapian.h>

#include "common/copies.h"
#include "common/report.h"
#include "searcher/index_reader.h"

namespace dragnet {

// The stories of a page in their order, each represented by its first report.
struct StoryPage {
  std::size_t first = 0;                   // stories before the page
  std::vector<Xapian::doccount> leads;     // where in the matches each representative stands
  std::vector<std::uint32_t> copies_ends;  // of each story in copies
  std::vector<Xapian::docid> copies;       // the other reports that match

  std::vector<Xapian::docid> copies_of(std::size_t story) const;
};

// Sees every match once, as facet counts do: a look into a table each. Takes a bit for each report
// of the index that has copies. A page takes its matches, and those copies that stand before its
// end; twelve bytes a story where all are wanted.
class StoryCounter : public Xapian::MatchSpy {
 public:
  // The index must outlive it.
  explicit StoryCounter(const IndexReader& index);

  // The query to be run, with what the counter needs to know where it is.
  Xapian::Query watched(const Xapian::Query& query);
  void operator()(const Xapian::Document& report, double weight) override;

  // Once all matches were seen. copies: matches that are not the first of their story.
  std::size_t stories() const;
  std::size_t copies() const { return matched_with_copies_ - stories_with_copies_; }

  // Stories first .. first + count - 1, as far as the matches, which must begin with the first one,
  // go; fewer where they do not reach.
  StoryPage page(const Xapian::MSet& matches, std::size_t first, std::size_t count) const;

 private:
  void add_copies(StoryPage& page, Xapian::docid lead) const;

  const IndexReader& index_;
  const Copies& copies_;
  std::size_t segment_ = 0;       // of the report that is seen
  std::vector<bool> is_matched_;  // by member (common/copies.h)
  std::vector<bool> has_match_;   // by story
  std::size_t matches_ = 0;
  std::size_t matched_with_copies_ = 0;
  std::size_t stories_with_copies_ = 0;
};

// The other reports of its story, whether they match anything or not, in the order of their ids; as
// many as are listed.
std::vector<Report> copies_of(const Report& report, const IndexReader& index);

// At most so many copies of one report are listed; all are counted.
inline constexpr std::size_t most_copies_listed = 1000;

}  // namespace dragnet
