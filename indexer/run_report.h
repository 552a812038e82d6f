// What a run tells of itself at its end: for people, and as JSON for scripts.
#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "indexer/diagnostics.h"
#include "indexer/run.h"

namespace dragnet {

struct RunReport {
  std::string_view command;
  std::filesystem::path index;
  const Diagnostics& diagnostics;
  const RunOutcome& outcome;
  double seconds = 0;
};

// Two to four lines.
void write_summary(std::ostream& out, const RunReport& run);

// One object (version 1, additive) and a line feed.
std::string summary_json(const RunReport& run);

}  // namespace dragnet
