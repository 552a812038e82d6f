// The manual page of a program, in section 1.
#pragma once

#include <string>

#include "common/command_line.h"

namespace dragnet {

std::string man_page(const CommandLine& line);

}  // namespace dragnet
