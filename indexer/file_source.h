// A file of the inputs, opened for reading.
#pragma once

#include <memory>

#include "indexer/byte_source.h"
#include "indexer/diagnostics.h"
#include "indexer/input_files.h"

namespace dragnet {

// A regular file as large as it is now, or standard input; at most max_file_bytes. What cannot be
// opened, or turns out to be no regular file or a symbolic link, is reported and gives no source.
std::unique_ptr<ByteSource> open_input(const InputFile& file, Diagnostics& diagnostics);

}  // namespace dragnet
