// What a program says of itself instead of working: help, version, manual pages and completions.
#pragma once

#include <optional>
#include <string>

#include "common/arguments.h"
#include "common/command_line.h"

namespace dragnet {

// The text that --help, -h, --generate or --version asks for; none where none is given. Throws
// UserError for what cannot be generated.
std::optional<std::string> said_of_itself(const CommandLine& line, const Arguments& arguments);

}  // namespace dragnet
