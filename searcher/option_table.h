// The command line of dragnet-search, once: options and the texts of its help.
#pragma once

#include "common/command_line.h"

namespace dragnet {

const CommandLine& search_command_line();

}  // namespace dragnet
