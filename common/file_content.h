// The content of the files of an index.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "common/file_descriptor.h"

namespace dragnet {

// Nothing when there is no such file, or what stands there is no file; a link is not followed.
// Throws std::filesystem::filesystem_error when it cannot be read.
std::optional<std::string> file_content(const std::filesystem::path& path);

// As many of the bytes from the offset on as there are, at most so many. path: of the open file,
// for the filesystem_error.
std::string bytes_at(const FileDescriptor& file, std::uint64_t offset, std::size_t most,
                     const std::filesystem::path& path);

// The system's reason (errno) as a filesystem_error.
[[noreturn]] void throw_cannot_read(const std::filesystem::path& path);

}  // namespace dragnet
