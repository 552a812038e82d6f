// The segment that an update writes: what it has read, and the living reports of older segments
// that it takes the place of.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "indexer/intake.h"
#include "indexer/kept_segments.h"
#include "indexer/staging.h"
#include "indexer/update_base.h"

namespace dragnet {

struct UpdateSegment {
  WrittenSegment written;
  // Of its reports, those that do not count because a segment that goes on has a newer version;
  // sorted.
  std::vector<ReportNumber> dead;
  std::set<std::string> merged;  // segments whose place it takes
  KeptSegments kept;             // those that go on
  std::string skipped_jsonl;     // what its SKIPPED.jsonl holds

  // Living ones, of the generation that it makes with the segments that go on.
  std::uint64_t reports_with_kept() const;
};

// After everything was read into the tools' writer and ledger, which are finished here. Throws
// Error (interrupted), WriteError.
UpdateSegment write_segment(const UpdatePlan& plan, const Settlement& settlement,
                            const Staging& staging, const IntakeTools& tools);

}  // namespace dragnet
