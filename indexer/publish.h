// Makes what a run has written the current generation of its index, all of it or nothing.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "common/generation.h"
#include "common/open_index.h"
#include "indexer/diagnostics.h"
#include "indexer/kept_segments.h"
#include "indexer/ledger.h"
#include "indexer/segment_writer.h"
#include "indexer/staging.h"

namespace dragnet {

// What the run knows about itself.
struct Publication {
  const Knowledge& knowledge;       // that the reports were tagged with
  std::string skipped_jsonl;        // what SKIPPED.jsonl is to hold (skipped_list.h)
  std::vector<std::string> inputs;  // as given on the command line
  std::string created = {};         // as common/moment.h writes it
  std::uint64_t reports = 0;        // of the new segment
  std::uint64_t skipped = 0;
  std::uint64_t duplicates = 0;
  // Of those, the ones that an older segment has a newer version of; sorted.
  std::vector<ReportNumber> dead = {};
  KeptSegments kept = {};
  const OpenIndex* before = nullptr;  // the index that is updated
  // As the generation that is current: that one is not worth going back to.
  bool has_same_reports = false;
};

struct Published {
  Manifest manifest;
  std::uint64_t copies = 0;  // reports of a story but the first of each
};

// Commits what was written and puts the ledger into the segment's folder.
WrittenSegment finish_segment(const Staging& staging, SegmentWriter& writer, LedgerWriter& ledger,
                              Diagnostics& diagnostics);

// The segment must be committed. The copies among all reports of the new generation are found here
// (copy_search.h). Afterwards the new generation is current and on the disk, the one
// before it, or the last one with other reports, can be rolled back to, and all others are gone.
// Throws WriteError, and Error (busy) when the lock was lost; the old generation stays current
// then.
Published publish(Staging& staging, const Publication& publication);

// The two steps that point CURRENT at a generation whose files are all on the disk. Until the
// second nothing has happened.
void prepare_current(const std::filesystem::path& index, std::uint64_t number);
void switch_current(const std::filesystem::path& index);

}  // namespace dragnet
