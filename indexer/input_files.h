// The command line's inputs as a sorted list of files.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <sys/stat.h>

#include "indexer/diagnostics.h"
#include "indexer/path_pattern.h"

namespace dragnet {

// What tells that a file has changed, nearly always.
struct InputState {
  std::uint64_t size = 0;     // in bytes
  std::int64_t modified = 0;  // nanoseconds since 1970
  bool operator==(const InputState&) const = default;
};
InputState state_in(const struct stat& status);

struct InputFile {
  std::string path;  // "-" for standard input
  bool named =
      false;  // on the command line itself: a symbolic link is followed there, and only there
  InputState state = {};       // when it was listed; of standard input zeros
  std::string canonical = {};  // what the path leads to, without links; "-" for standard input
};

struct InputSelection {
  std::vector<std::string> inputs = {};
  PathFilter filter = {};            // for what is found in folders
  std::filesystem::path index = {};  // where the index is to be written, if it is
};

// Files as they are, folders with everything below them, sorted by path (bytes), each once.
// Symbolic links below a folder, FIFOs, sockets and devices are never opened: reported and counted.
// Throws UserError for an input that does not exist (`no-such-input`) and where the index lies in a
// folder of the inputs (`index-inside-input`) that the filter does not leave out; Error where it
// cannot be told where the index lies.
std::vector<InputFile> list_inputs(const InputSelection& selection, Diagnostics& diagnostics);

// How large they are together; of standard input nobody knows.
std::optional<std::uint64_t> total_bytes(const std::vector<InputFile>& inputs);

// The names in a file, or on standard input for "-": lines, or what stands between NULs. Throws
// Error when it cannot be read.
std::vector<std::string> read_file_list(const std::string& path, bool between_nuls);

// Reports what cannot be opened or read, by the number of its error.
void reject_unreadable(const std::string& path, int error, Diagnostics& diagnostics);
// Reports what is no file, by the mode that stat(2) gives.
void reject_not_regular(const std::string& path, mode_t mode, Diagnostics& diagnostics);

}  // namespace dragnet
