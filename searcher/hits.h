// The hits of a match: their order, and what is known of each.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "common/open_index.h"
#include "common/report.h"
#include "searcher/matched_in.h"
#include "searcher/plan.h"
#include "searcher/ranking.h"
#include "searcher/stories.h"

namespace dragnet {

// What was asked of the index, and the report that it is asked of.
struct HitMatch {
  std::shared_ptr<const Plan> plan;  // compile_in_groups
  ReportPlace place;
  std::shared_ptr<const StoredReports> stored;
  std::shared_ptr<const Gazetteer> gazetteer;
  // Reads the lists of the plan's terms, and the words of the report where they have to stand
  // together.
  MatchedIn in() const;
};

struct Hit {
  // Counted from 1 over the whole result: the first hit of --offset 10 is 11.
  std::size_t rank = 1;
  double score = 0;      // BM25, 0 when the order is not by relevance or nothing is weighed
  std::string short_id;  // what of the report's id is enough to name it
  Report report;
  HitMatch match;
  HitCopies copies;
  std::vector<std::string> lacking;  // words of the query that a partial hit does not have
};

// The hits of a page in their order. Each is read from the index when it is asked for, so that
// every hit of a large index can be printed without holding more than one.
class HitList {
 public:
  class Iterator {
   public:
    Iterator(const HitList& hits, std::size_t at) : hits_(&hits), at_(at) {}
    // Restarts the time limit: each hit may take as long as a search (time_limit.h).
    Hit operator*() const;
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
  // reports: those of the page; first_rank: of the first of them. scored: their keys are scores.
  // copies, lacking: of each of them, or none at all. plan: what was asked (compile_in_groups).
  struct Page {
    std::vector<RankedReport> reports;
    std::vector<std::vector<ReportNumber>> copies;
    std::vector<std::vector<std::string>> lacking = {};
    std::size_t first_rank = 1;
    bool scored = false;
    std::shared_ptr<const Plan> plan;
    std::shared_ptr<const Gazetteer> gazetteer;
  };
  HitList(Page page, std::shared_ptr<const StoredReports> stored);

  const Page& page() const { return page_; }
  std::size_t size() const { return page_.reports.size(); }
  bool empty() const { return page_.reports.empty(); }
  // The rank of the first hit, also where there is none.
  std::size_t first_rank() const { return page_.first_rank; }
  Hit operator[](std::size_t at) const;
  Iterator begin() const { return {*this, 0}; }
  Iterator end() const { return {*this, size()}; }

 private:
  Page page_;
  std::shared_ptr<const StoredReports> stored_;
};

}  // namespace dragnet
