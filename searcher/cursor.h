// Walks over the reports of one segment that match a plan, in the order of their numbers.
#pragma once

#include <cstdint>
#include <memory>

#include "common/posting_list.h"
#include "searcher/index_reader.h"
#include "searcher/plan.h"

namespace dragnet {

class Cursor {
 public:
  // What seek gives when there is no further match; greater than every number.
  static constexpr ReportNumber end = PostingList::end;

  // most: how many matches there are at most.
  explicit Cursor(std::uint32_t most) : most_(most) {}
  virtual ~Cursor() = default;
  Cursor(const Cursor&) = delete;
  Cursor& operator=(const Cursor&) = delete;

  // The first match that is not before the number. Numbers never fall, of all functions together.
  virtual ReportNumber seek(ReportNumber least) = 0;
  // The report if it is a match, else one further on, or end, before which there is none. What
  // lies behind it need not be looked for.
  virtual ReportNumber possible(ReportNumber report) { return seek(report); }
  bool matches(ReportNumber report) { return possible(report) == report; }
  // Of the match that was found last.
  virtual double score() = 0;

  std::uint32_t most() const { return most_; }

 private:
  std::uint32_t most_;
};

// segment: its place in the index. Both plan and index must outlive the cursor.
std::unique_ptr<Cursor> open_cursor(const Plan& plan, const IndexReader& index,
                                    std::size_t segment);

}  // namespace dragnet
