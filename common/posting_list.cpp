#include "common/posting_list.h"

#include <algorithm>
#include <optional>

#include "common/error.h"
#include "common/little_endian.h"
#include "common/packed_number.h"

namespace dragnet {

namespace {

[[noreturn]] void contradict() {
  throw_damaged("the list of a word's reports contradicts itself");
}

std::uint64_t take(std::string_view& bytes) {
  const std::optional<std::uint64_t> number = take_packed_number(bytes);
  if (!number) contradict();
  return *number;
}

// What tells a report from the one before it.
struct Step {
  std::uint64_t between = 0;  // reports
  std::uint64_t times = 0;
};

// Most numbers are one byte.
Step take_step(std::string_view& bytes) {
  if (bytes.size() >= 2 && ((bytes[0] | bytes[1]) & 0x80) == 0) {
    const Step step{static_cast<std::uint8_t>(bytes[0]), static_cast<std::uint8_t>(bytes[1])};
    bytes.remove_prefix(2);
    return step;
  }
  const std::uint64_t between = take(bytes);
  return {between, take(bytes)};
}

// Passes four reports at a time, as long as the least one wanted is not among them and their
// numbers are of one byte each. The report passed last.
ReportNumber pass_fours(std::string_view& bytes, ReportNumber report, ReportNumber least) {
  constexpr std::size_t size = 8;
  while (bytes.size() >= size) {
    const std::uint64_t four = little_endian_at(bytes, 0, size);  // between, times, between, ...
    if ((four & 0x8080808080808080) != 0) break;
    const std::uint64_t between = (four & 0x00FF00FF00FF00FF) * 0x0001000100010001 >> 48;
    if (between + 4 >= least - report) break;
    report += static_cast<ReportNumber>(between) + 4;
    bytes.remove_prefix(size);
  }
  return report;
}

}  // namespace

ListHead take_list_head(std::string_view& chunk, std::uint32_t reports) {
  const std::uint64_t size = take(chunk);
  take(chunk);  // how often the term stands in all of them
  const std::uint64_t before_first = take(chunk);
  if (before_first >= reports) contradict();
  return {.size = static_cast<std::uint32_t>(std::min<std::uint64_t>(size, reports)),
          .first = static_cast<ReportNumber>(before_first + 1)};
}

PostingList::PostingList(const GlassReader& postlists, std::string_view term, std::uint32_t reports)
    : cursor_(postlists), reports_(reports) {
  append_closed_term(key_, term);
  cursor_.find(first_key());
  if (!term.empty() && cursor_.key() == first_key()) {
    open_chunk();
  } else {
    report_ = last_ = end;
  }
}

ReportNumber PostingList::go_to(ReportNumber least) {
  if (least > last_) go_to_chunk_of(least);
  std::string_view rest = std::string_view(chunk_).substr(at_);
  ReportNumber report = report_;
  std::uint64_t times = times_;
  while (report < least) {
    if (least - report > 4) report = pass_fours(rest, report, least);
    for (int i = 0; i < 4 && report < least; ++i) {
      const Step step = take_step(rest);
      if (step.between >= last_ - report) contradict();
      report += static_cast<ReportNumber>(step.between) + 1;
      times = step.times;
    }
  }
  at_ = chunk_.size() - rest.size();
  times_ = static_cast<std::uint32_t>(times);
  return report_ = report;
}

void PostingList::go_to_chunk_of(ReportNumber least) {
  if (!is_last_ && least > last_ + 1) {
    std::string key = key_;
    append_ordered(key, least);
    cursor_.find(key);
    if (cursor_.key() != chunk_key_) open_chunk();
  }
  while (last_ < least && !is_last_) {
    if (!cursor_.next()) contradict();
    open_chunk();
  }
  if (last_ < least) report_ = last_ = end;
}

// The key of the first chunk names no report; the chunk itself does, and says what the list is.
void PostingList::open_chunk() {
  chunk_key_ = cursor_.key();
  if (!cursor_.read(chunk_)) contradict();
  std::string_view rest = chunk_;
  std::uint64_t first = 0;
  if (chunk_key_ == first_key()) {
    const ListHead head = take_list_head(rest, reports_);
    size_ = head.size;
    first = head.first;
  } else if (chunk_key_.starts_with(key_)) {
    first = ordered_number(chunk_key_.substr(key_.size()));
  }
  if (rest.empty()) contradict();
  is_last_ = rest.front() == is_last_chunk;
  rest.remove_prefix(1);
  const std::uint64_t more = take(rest);
  if (first <= report_ || first > reports_ || more > reports_ - first) contradict();
  report_ = static_cast<ReportNumber>(first);
  last_ = static_cast<ReportNumber>(first + more);
  times_ = static_cast<std::uint32_t>(take(rest));
  at_ = chunk_.size() - rest.size();
}

}  // namespace dragnet
