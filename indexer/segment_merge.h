// Which segments become one, as small ones would slow searches down and dead reports take room, and
// how their reports move.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "common/open_index.h"
#include "indexer/segment_writer.h"

namespace dragnet {

// With more segments than this an update merges small ones.
inline constexpr std::size_t max_segments = 8;
// A segment of at most so many living reports is merged as soon as more than a fifth of it is dead.
inline constexpr std::uint64_t max_cheap_reports = 1000;

// Which of the segments an update should take into its own, which has `added` reports. Of too many
// the smallest go, and with them every one that is not more than twice as large as all before it,
// so that a report is written again only when the segment that it stands in has doubled.
std::set<std::string> segments_to_merge(const std::vector<SegmentEntry>& segments,
                                        std::uint64_t added);

std::set<std::string> names_of(const std::vector<SegmentEntry>& segments);

// Adds the living reports of the segments, as they are stored, but for those that die now (numbers
// of all segments together). Throws Error (interrupted).
void add_living(const std::filesystem::path& index, const OpenIndex& open,
                const std::set<std::string>& segments, const std::vector<ReportNumber>& dead,
                SegmentWriter& writer);

}  // namespace dragnet
