// What each command of dragnet-index does with what was typed.
#pragma once

#include <ostream>

#include "common/error.h"
#include "indexer/options.h"

namespace dragnet {

// Results go to `out`, everything else to `err`. Throws Error.
ExitStatus run_command(const Options& options, std::ostream& out, std::ostream& err);

}  // namespace dragnet
