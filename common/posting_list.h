// The reports of a segment that have a term, in order, and how often it stands in each; read from
// the database's table (glass_format.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "common/glass_reader.h"
#include "common/segment_columns.h"

namespace dragnet {

// What the first chunk of a list says of all of it.
struct ListHead {
  std::uint32_t size = 0;  // how many reports have the term
  ReportNumber first = 0;  // of them
};
// Takes it off the beginning; of a segment of so many reports. Throws IndexError where it is
// damaged.
ListHead take_list_head(std::string_view& chunk, std::uint32_t reports);

// Functions throw IndexError where the list is damaged.
class PostingList {
 public:
  // Greater than every number.
  static constexpr ReportNumber end = 0xFFFFFFFF;

  // Stands at the first report. reports: how many the segment has. The table must outlive it.
  PostingList(const GlassReader& postlists, std::string_view term, std::uint32_t reports);

  // How many reports have the term.
  std::uint32_t size() const { return size_; }

  // The first report from here on that is not before the number; end when there is none.
  ReportNumber seek(ReportNumber least) {
    if (report_ >= least || steps_to(least)) return report_;
    return go_to(least);
  }
  // How often the term stands in the report that was found last.
  std::uint32_t times() const { return times_; }

 private:
  bool steps_to(ReportNumber least);
  ReportNumber go_to(ReportNumber least);
  void go_to_chunk_of(ReportNumber least);
  void open_chunk();
  std::string_view first_key() const { return std::string_view(key_).substr(0, key_.size() - 1); }

  GlassCursor cursor_;
  std::uint32_t reports_;
  std::uint32_t size_ = 0;
  std::string key_;             // the closed term
  std::string chunk_;           // the one at hand:
  std::string_view chunk_key_;  // its key,
  std::size_t at_ = 0;          // how much of it has been read,
  ReportNumber last_ = 0;       // its last report,
  bool is_last_ = true;         // and whether there is none behind it
  ReportNumber report_ = 0;
  std::uint32_t times_ = 0;
};

// Passes one report, if that is told by two bytes of the chunk at hand. Whether it is far enough,
// which it is where all reports are asked for.
inline bool PostingList::steps_to(ReportNumber least) {
  if (least > last_ || chunk_.size() - at_ < 2) return false;
  const auto between = static_cast<std::uint8_t>(chunk_[at_]);
  const auto times = static_cast<std::uint8_t>(chunk_[at_ + 1]);
  if ((between | times) >= 0x80 || between >= last_ - report_) return false;
  report_ += between + 1U;
  times_ = times;
  at_ += 2;
  return report_ >= least;
}

}  // namespace dragnet
