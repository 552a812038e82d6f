#include "indexer/kept_segments.h"

#include <algorithm>
#include <utility>

namespace dragnet {

namespace {

void bury(Tombstones& tombstones, const std::vector<ReportNumber>& dead) {
  const std::size_t segments = tombstones.by_segment.size();
  for (const ReportNumber report : dead) {
    const ReportPlace place = place_of(report, segments);
    tombstones.by_segment[place.segment].push_back(place.number);
  }
  for (auto& numbers : tombstones.by_segment) {
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  }
}

}  // namespace

KeptSegments keep_segments(const Manifest& before, Tombstones tombstones,
                           const std::vector<ReportNumber>& dead,
                           const std::set<std::string>& left_out) {
  bury(tombstones, dead);
  KeptSegments kept;
  for (std::size_t i = 0; i < before.segments.size(); ++i) {
    SegmentEntry segment = before.segments[i];
    segment.tombstones = tombstones.by_segment[i].size();
    if (segment.tombstones == segment.reports || left_out.contains(segment.name)) continue;
    for (const FileEntry& file : before.files)
      if (file.path.starts_with(segment.name + "/")) kept.files.push_back(file);
    kept.segments.push_back(std::move(segment));
    kept.tombstones.by_segment.push_back(std::move(tombstones.by_segment[i]));
  }
  return kept;
}

}  // namespace dragnet
