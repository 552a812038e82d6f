// The command line's inputs as a sorted list of files.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "indexer/diagnostics.h"

namespace dragnet {

struct InputFile {
  std::string path;  // "-" for standard input
  bool named =
      false;  // on the command line itself: a symbolic link is followed there, and only there
  std::uint64_t size = 0;     // in bytes, when it was listed; of standard input 0
  std::int64_t modified = 0;  // nanoseconds since 1970; of standard input 0
};

// Files as they are, folders with everything below them, sorted by path (bytes), each once.
// Symbolic links below a folder, FIFOs, sockets and devices are never opened: reported and counted.
// Throws UserError (`no-such-input`) for an input that does not exist.
std::vector<InputFile> list_inputs(const std::vector<std::string>& inputs,
                                   Diagnostics& diagnostics);

// The content of a regular file or standard input, at most max_file_bytes. What cannot be read is
// reported and gives no content.
std::optional<std::string> read_input(const InputFile& file, Diagnostics& diagnostics);

}  // namespace dragnet
