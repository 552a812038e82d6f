// What an update would do, told from the names, sizes and hashes of the inputs. Nothing is read for
// its reports, but with --prune known files are, to see whether they are whole; nothing is written.
#pragma once

#include <ostream>

#include "common/knowledge.h"
#include "indexer/run.h"

namespace dragnet {

// Throws what update_index throws before it reads its inputs.
void print_dry_run(const RunRequest& request, const Knowledge& knowledge, Diagnostics& diagnostics,
                   std::ostream& out);

}  // namespace dragnet
