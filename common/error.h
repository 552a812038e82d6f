// The failures that end a program, each with the exit status it ends with.
//
// A bad record is not one of them: it is reported to Diagnostics and the run goes on.
#pragma once

#include <stdexcept>
#include <string>

namespace dragnet {

// Contract with scripts that call the programs; never renumber.
enum class ExitStatus : int {
  ok = 0,
  no_hits = 1,
  usage = 2,
  index = 3,
  busy = 4,
  incomplete = 5,
  write = 6,
  nothing_usable = 7,
  bug = 70,
  interrupted = 130,  // 128 and the number of the signal: SIGINT, SIGTERM
  terminated = 143,
};

// Base of the three below; what() is one or more lines for a person, without a trailing newline. It
// may hold text from documents or arguments: program.cpp makes it harmless before it is printed.
struct Error : std::runtime_error {
  Error(ExitStatus end, const std::string& message) : std::runtime_error(message), status(end) {}
  ExitStatus status;
};

// The request cannot be served as it was made: says what, where and what to try.
struct UserError : Error {
  explicit UserError(const std::string& message) : Error(ExitStatus::usage, message) {}
};

// The index is missing, damaged or of another schema: names the file and the command that helps.
struct IndexError : Error {
  explicit IndexError(const std::string& message) : Error(ExitStatus::index, message) {}
};

// An IndexError that says what is damaged, and what mends it.
[[noreturn]] inline void throw_damaged(const std::string& what) {
  throw IndexError("index-damaged: " + what +
                   "; run 'dragnet-index rollback' or build the index again");
}

// Something could not be written: names the path and the system's reason.
struct WriteError : Error {
  explicit WriteError(const std::string& message) : Error(ExitStatus::write, message) {}
};

}  // namespace dragnet
