// A file of the inputs, opened for reading.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "indexer/byte_source.h"
#include "indexer/diagnostics.h"
#include "indexer/input_files.h"

namespace dragnet {

// How the reading of a file went.
struct FileRead {
  bool failed = false;    // the system did not give all that it holds
  bool is_cut = false;    // something that it holds, or all of it, could not be read as reports
  bool is_other = false;  // when it was opened it was not as it was listed
  std::string hash;       // of its bytes; empty where not all were read, one after the other
  // No byte behind this one was read, or asked for.
  std::uint64_t end = 0;
};

// What was read of the files behind several sources.
struct ByteMeter {
  std::uint64_t bytes = 0;
  FileRead last;  // of the one that was opened last
};

// A regular file as large as it is now, or standard input; at most max_file_bytes. What cannot be
// opened, or turns out to be no regular file or a symbolic link, is reported and gives no source.
// The meter must outlive it.
std::unique_ptr<ByteSource> open_input(const InputFile& file, ByteMeter& meter,
                                       Diagnostics& diagnostics);

}  // namespace dragnet
