// The inputs on their way to the segment: read, analyzed and described on several threads, taken in
// by their order.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "indexer/analysis.h"
#include "indexer/intake.h"
#include "indexer/progress.h"

namespace dragnet {

// All of the files. Reports that the index has in the same version are not analyzed. Throws Error
// (interrupted).
void read_inputs(const std::vector<InputFile>& files, Analysis& analysis, const IntakeTools& tools,
                 Intake& intake, Progress& progress);

// Of files that were read in an earlier run only the reports that are wanted now
// (Standing::input).
void read_wanted(const std::vector<InputFile>& files, Analysis& analysis, const IntakeTools& tools,
                 const std::set<std::string>& unread);

}  // namespace dragnet
