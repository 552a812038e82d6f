// The hits of a match: their order, and what is known of each.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "common/open_index.h"
#include "common/report.h"
#include "searcher/ranking.h"

namespace dragnet {

// Where a hit matched, strongest first.
struct MatchedIn {
  bool title = false;
  bool text = false;
  bool tag = false;  // a concept of the query or a filter
  bool operator==(const MatchedIn&) const = default;
};

// The other reports of a hit's story that match too.
struct HitCopies {
  std::vector<ReportNumber> reports;
  std::shared_ptr<const StoredReports> stored;
  std::size_t size() const { return reports.size(); }
  // The first so many, read from the index.
  std::vector<Report> read(std::size_t most) const;
};

// The terms that the query may have matched, and the report that is asked for them.
struct HitTerms {
  std::shared_ptr<const std::vector<std::string>> terms;
  ReportPlace place;
  std::shared_ptr<const StoredReports> stored;
  // Reads the terms' lists.
  MatchedIn matched_in() const;
};

struct Hit {
  // Counted from 1 over the whole result: the first hit of --offset 10 is 11.
  std::size_t rank = 1;
  double score = 0;      // BM25, 0 when the order is not by relevance or nothing is weighed
  std::string short_id;  // what of the report's id is enough to name it
  Report report;
  HitTerms terms;
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
  // reports: those of the page; first_rank: of the first of them. scored: their keys are scores.
  // copies: of each of them, or none at all. terms: what the query may have matched (terms_of).
  struct Page {
    std::vector<RankedReport> reports;
    std::vector<std::vector<ReportNumber>> copies;
    std::size_t first_rank = 1;
    bool scored = false;
    std::shared_ptr<const std::vector<std::string>> terms;
  };
  HitList(Page page, std::shared_ptr<const StoredReports> stored);

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
