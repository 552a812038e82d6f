// Writes a segment by sorting, and the tables of its database itself. Reports are numbered as they
// were added, from 1 without a gap.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>

#include "common/gazetteer.h"
#include "indexer/segment_writer.h"

namespace dragnet {

// What it keeps in memory before it writes it: of packed postings and positions. While so much is
// written, as much again comes.
struct BulkLimits {
  std::size_t run_bytes = 24 << 20;
};

// Folder and gazetteer are those of make_segment_writer.
std::unique_ptr<SegmentWriter> make_bulk_writer(const std::filesystem::path& folder,
                                                const Gazetteer& gazetteer, SegmentForm form,
                                                const BulkLimits& limits = {});

}  // namespace dragnet
