// The help pages of a program, made of its command line's tables.
#pragma once

#include <string>

#include "common/command_line.h"

namespace dragnet {

// No line is wider than 80 columns if those of the tables' texts are not.
std::string help_page(const CommandLine& line);
std::string short_help_page(const CommandLine& line);
std::string help_page(const CommandLine& line, const CommandRow& command);

// "build, tag: " before what only some commands have.
std::string help_of(const OptionRow& row);

// "dragnet-index build INPUT... [OPTION...]"
std::string usage_of(const CommandLine& line, const CommandRow& command);

// The examples of the program and the first one of each command.
std::string examples_of(const CommandLine& line);

}  // namespace dragnet
