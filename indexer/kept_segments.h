// What of a generation goes on in the next one.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "common/generation.h"
#include "common/tombstones.h"

namespace dragnet {

// Segments with the tombstones they have now, in the order they had, and the files in them.
struct KeptSegments {
  std::vector<SegmentEntry> segments;
  Tombstones tombstones;  // as many lists as segments
  std::vector<FileEntry> files;
};

// dead: reports that die now, numbered as in the whole database. Segments with no living report
// left go, and those that are left out.
KeptSegments keep_segments(const Manifest& before, Tombstones tombstones,
                           const std::vector<ReportNumber>& dead,
                           const std::set<std::string>& left_out = {});

}  // namespace dragnet
