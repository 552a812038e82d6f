// What an update would do, told from the names, sizes and hashes of the inputs: nothing is read for
// its reports, and nothing is written.
#pragma once

#include <ostream>

#include "indexer/build_index.h"

namespace dragnet {

// Throws what update_index throws before it reads its inputs.
void print_dry_run(const BuildRequest& request, const Knowledge& knowledge,
                   Diagnostics& diagnostics, std::ostream& out);

}  // namespace dragnet
