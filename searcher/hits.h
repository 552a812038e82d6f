// The hits of a match: their order, and what is known of each.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/open_index.h"
#include "common/report.h"
#include "searcher/stories.h"

namespace dragnet {

inline constexpr std::string_view by_relevance = "relevance";

// Where a hit matched, strongest first.
struct MatchedIn {
  bool title = false;
  bool text = false;
  bool tag = false;  // a concept of the query or a filter
  bool operator==(const MatchedIn&) const = default;
};

// The other reports of a hit's story that match too.
struct HitCopies {
  std::vector<Xapian::docid> reports;
  Xapian::Database database;
  std::size_t size() const { return reports.size(); }
  // The first so many, read from the index.
  std::vector<Report> read(std::size_t most) const;
};

struct Hit {
  // Counted from 1 over the whole result: the first hit of --offset 10 is 11.
  std::size_t rank = 1;
  double score = 0;      // BM25, 0 when the order is not by relevance or nothing is weighed
  std::string short_id;  // what of the report's id is enough to name it
  Report report;
  MatchedIn matched_in;
  HitCopies copies;
};

// The hits of a page in their order. Each is read from the index when it is asked for, so that
// every hit of a large index can be printed without holding more than one.
class HitList {
 public:
  class Iterator {
   public:
    Iterator(const HitList& hits, std::size_t at) : hits_(&hits), at_(at) {}
    Hit operator*() const { return (*hits_)[at_]; }
    Iterator& operator++() {
      ++at_;
      return *this;
    }
    bool operator==(const Iterator& other) const { return at_ == other.at_; }

   private:
    const HitList* hits_;
    std::size_t at_;
  };

  HitList() = default;
  // Scores are 0 unless the order is by relevance. With stories, those are the hits, and the
  // matches begin with the first of all.
  HitList(Xapian::MSet matches, Xapian::Enquire enquiry, bool scored, StoredReports reports,
          std::optional<StoryPage> stories);

  std::size_t size() const { return stories_ ? stories_->leads.size() : matches_.size(); }
  bool empty() const { return size() == 0; }
  // The rank of the first hit; 1 where there is none.
  std::size_t first_rank() const {
    return (stories_ ? stories_->first : matches_.get_firstitem()) + 1;
  }
  Hit operator[](std::size_t at) const;
  Iterator begin() const { return {*this, 0}; }
  Iterator end() const { return {*this, size()}; }

 private:
  Xapian::MSet matches_;
  std::optional<Xapian::Enquire> enquiry_;
  bool scored_ = false;
  StoredReports reports_;
  std::optional<StoryPage> stories_;
};

// Sets the order on the enquiry: relevance (BM25), newest or oldest first (undated reports last),
// or a figure kind (largest first). Reports that are equal come in the order of the index. Throws
// UserError for another name.
void set_order(Xapian::Enquire& enquiry, std::string_view sort);

}  // namespace dragnet
