#include "indexer/segment_merge.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "indexer/interrupt.h"

namespace dragnet {

namespace {

std::uint64_t living(const SegmentEntry& segment) {
  return segment.reports - segment.tombstones;
}

bool is_worn(const SegmentEntry& segment) {
  return living(segment) <= max_cheap_reports && 5 * segment.tombstones > segment.reports;
}

// Reports that follow each other, a part of the segment after the other.
class Parts {
 public:
  explicit Parts(SegmentWriter& writer) : writer_(writer) {}

  void add(const AnalyzedReport& report) {
    if (!part_) part_ = writer_.make_part();
    part_->add(report);
    if (++size_ == max_part_reports) finish();
  }

  void finish() {
    if (!part_) return;
    part_->finish();
    writer_.add(std::move(part_), std::vector<bool>(std::exchange(size_, 0), true));
  }

 private:
  SegmentWriter& writer_;
  std::unique_ptr<SegmentPart> part_;
  std::size_t size_ = 0;
};

}  // namespace

std::set<std::string> segments_to_merge(const std::vector<SegmentEntry>& segments,
                                        std::uint64_t added) {
  std::set<std::string> merged;
  for (const SegmentEntry& segment : segments)
    if (is_worn(segment)) merged.insert(segment.name);
  if (segments.size() + 1 <= max_segments) return merged;

  std::vector<SegmentEntry> by_size = segments;
  std::ranges::stable_sort(by_size, {}, living);
  std::uint64_t together = added;
  for (std::size_t i = 0; i < by_size.size(); ++i) {
    const bool too_many = by_size.size() - i + 1 > max_segments / 2;
    if (!too_many && living(by_size[i]) > 2 * together) break;
    together += living(by_size[i]);
    merged.insert(by_size[i].name);
  }
  return merged;
}

std::set<std::string> names_of(const std::vector<SegmentEntry>& segments) {
  std::set<std::string> names;
  for (const SegmentEntry& segment : segments) names.insert(segment.name);
  return names;
}

void add_living(const std::filesystem::path& index, const OpenIndex& open,
                const std::set<std::string>& segments, const std::vector<ReportNumber>& dead,
                SegmentWriter& writer) {
  const std::unordered_set<ReportNumber> dying(dead.begin(), dead.end());
  const std::vector<SegmentEntry>& entries = open.manifest.segments;
  Analyzer analyzer;
  Parts parts(writer);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (!segments.contains(entries[i].name)) continue;
    const Segment segment = open_segment(index / entries[i].name);
    for (ReportNumber number = 1; number <= segment.columns.reports(); ++number) {
      throw_if_interrupted();
      const ReportNumber of_all = number_of({i, number}, entries.size());
      if (!is_living(of_all, open.reports) || dying.contains(of_all)) continue;
      parts.add(*in_tokens(read_report(segment, number), analyzer));
    }
  }
  parts.finish();
}

}  // namespace dragnet
