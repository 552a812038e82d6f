// Completions of a program for shells, made of its command line's tables. Values are asked of the
// program itself (--complete), in the index that stands on the line being completed.
#pragma once

#include <string>

#include "common/command_line.h"

namespace dragnet {

std::string bash_completion(const CommandLine& line);
std::string zsh_completion(const CommandLine& line);
std::string fish_completion(const CommandLine& line);

}  // namespace dragnet
