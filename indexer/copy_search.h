// The copies among all living reports of a generation, from what its segments keep of each.
#pragma once

#include <filesystem>
#include <vector>

#include "common/tombstones.h"

namespace dragnet {

// Stories of two and more, for common/copies.h. segments: their folders in the order of the
// manifest; tombstones: as many lists. Reads ids and signatures, no texts. Whatever the segments
// are, the same living reports give the same stories, in one order. Takes some 300 bytes a report
// while it runs; with the signatures a tenth of a build at most (4 to 8 % on 26,000 Chinese and
// 40,000 English news items). Throws Xapian::DatabaseError, and IndexError for a signature that is
// not whole.
std::vector<std::vector<ReportNumber>> find_stories(
    const std::vector<std::filesystem::path>& segments, const Tombstones& tombstones);

}  // namespace dragnet
