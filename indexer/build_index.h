// THE RECIPE of dragnet-index build: inputs in, a published generation out.
#pragma once

#include "common/knowledge.h"
#include "indexer/progress.h"
#include "indexer/run.h"

namespace dragnet {

// Throws Error: another indexer is at work, an input does not exist, something cannot be written.
RunOutcome build_index(const RunRequest& request, const Knowledge& knowledge,
                       Diagnostics& diagnostics, Progress& progress);

}  // namespace dragnet
