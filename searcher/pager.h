// Shows a long answer through the user's pager, as less or whatever else is set.
#pragma once

#include <string>

#include "common/terminal.h"

namespace dragnet {

// The shell command that pages: $DRAGNET_PAGER, else $PAGER, else less where it is installed, told
// (unless $LESS says otherwise) to keep colours and to go away when all fits on the screen. Empty
// where the output is no terminal or TERM is "dumb" or unset.
std::string pager_command(const Output& output, const Environment& environment);

// Returns when the pager has ended. A pager that ends early is no error; where it cannot be
// started, the text is printed.
void show_paged(const std::string& text, const std::string& command);

}  // namespace dragnet
