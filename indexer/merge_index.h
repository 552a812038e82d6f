// THE RECIPE of dragnet-index merge: all living reports of an index in one segment, which has
// positions where they are wanted. Inputs are not looked at.
#pragma once

#include "indexer/run.h"

namespace dragnet {

// Throws Error: another indexer is at work, something cannot be written; IndexError when there is
// no index that can be read.
RunOutcome merge_index(const RunRequest& request, Diagnostics& diagnostics);

}  // namespace dragnet
