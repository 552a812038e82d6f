// What both programs do around their work: the only place that catches exceptions and turns them
// into messages and exit statuses, and that checks that the output was written.
#pragma once

#include <functional>
#include <string_view>

#include "common/error.h"

namespace dragnet {

// Runs the work and returns what main is to return. Error ends with its status, Xapian's errors and
// damaged files with 3, a full disk and a failed standard output with 6, other failures of the file
// system with the status given, std::bad_alloc and everything unforeseen with 70. A closed pipe
// ends quietly with 0. Messages go to standard error as "NAME: message", made harmless.
int run_program(std::string_view name, const std::function<ExitStatus()>& work,
                ExitStatus file_system_failure = ExitStatus::index);

}  // namespace dragnet
