// THE RECIPE of dragnet-index update: what has changed in the inputs goes into a segment of its
// own, beside those of the generation before. The result has the reports that a build of the same
// inputs would have.
#pragma once

#include "common/knowledge.h"
#include "indexer/progress.h"
#include "indexer/run.h"

namespace dragnet {

// Throws what build_index throws; IndexError when there is no index that can be updated; UserError
// when its reports were tagged with other vocabularies, or when pruning would take all reports of a
// folder that holds no file any more.
RunOutcome update_index(const RunRequest& request, const Knowledge& knowledge,
                        Diagnostics& diagnostics, Progress& progress);

}  // namespace dragnet
