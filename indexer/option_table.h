// The command line of dragnet-index, once: commands, options and the texts of its help.
#pragma once

#include "common/command_line.h"

namespace dragnet {

// The commands stand in the order of Command (indexer/options.h).
const CommandLine& index_command_line();

}  // namespace dragnet
