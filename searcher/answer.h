// What dragnet-search does with its command line: which answer was asked for, and where it goes.
#pragma once

#include <string>
#include <vector>

#include "common/error.h"

namespace dragnet {

// Prints to standard output, through a pager where that is wanted; the status is the program's.
// arguments: without the program's name. Throws UserError for what is not understood.
ExitStatus answer(const std::vector<std::string>& arguments);

}  // namespace dragnet
