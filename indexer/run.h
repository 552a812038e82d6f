// What a build, an update or a merge is asked for, and what became of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "indexer/diagnostics.h"
#include "indexer/input_files.h"
#include "indexer/path_pattern.h"
#include "indexer/segment_writer.h"

namespace dragnet {

struct RunRequest {
  std::vector<std::string> inputs = {};
  PathFilter filter = {};  // for what is found in folders
  std::filesystem::path index;
  unsigned threads = 0;      // 0: one a core
  bool strict = false;       // anything skipped or cut publishes nothing
  bool allow_empty = false;  // an index without reports is published too
  bool prune = false;        // update: what inputs have lost goes
  SegmentForm form = SegmentForm::lean;
  std::int64_t now = 0;  // seconds since 1970: the time that new reports are first indexed at
};

// Without a generation nothing was published and the old index answers as before.
struct RunOutcome {
  std::optional<std::uint64_t> generation = {};
  std::uint64_t reports = 0;
  std::uint64_t copies = 0;  // of these, all of a story but the first
  // Reports of the generation that this one follows; none where there is no such.
  std::optional<std::uint64_t> before = {};
  std::uint64_t replaced = 0;  // update: reports that were there in another version
  std::uint64_t deleted = 0;   // update: reports that were there and are no more
  // update: reports of its inputs that these do not have any more, and that only --prune takes.
  std::uint64_t kept = 0;
  // update: reports that inputs held before and may hold still, as they were not read to their end.
  std::uint64_t kept_unread = 0;
  std::size_t merged = 0;      // segments whose reports were written anew into the new one
  bool is_as_before = false;   // update, merge: nothing has changed
  std::size_t text_bytes = 0;  // of titles and texts that were read
  double listing_seconds = 0;  // that it took to look through the folders
};

// The files of its inputs. Throws what list_inputs throws.
std::vector<InputFile> list_files(const RunRequest& request, Diagnostics& diagnostics);

// With --strict, inputs that were skipped or cut.
bool is_refused(const RunRequest& request, const Diagnostics& diagnostics);

// Whether what was written may go public, as the request has it: a new index of so many reports.
bool is_publishable(const RunRequest& request, std::uint64_t reports,
                    const Diagnostics& diagnostics);

}  // namespace dragnet
