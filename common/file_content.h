// The content of the files of an index.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>

#include "common/file_descriptor.h"

namespace dragnet {

// Nothing when there is no such file, or what stands there is no file; a link is not followed.
// Throws std::filesystem::filesystem_error when it cannot be read.
std::optional<std::string> file_content(const std::filesystem::path& path);

// Open for reading; negative, with the reason in errno, where it cannot be. A link is not followed,
// and nothing is waited for: it may be a FIFO.
FileDescriptor open_to_read(const std::filesystem::path& path);

// Fills the bytes with those from the offset on; as many as there are, which it returns. path: of
// the open file, for the filesystem_error.
std::size_t read_at(const FileDescriptor& file, std::uint64_t offset, std::span<char> bytes,
                    const std::filesystem::path& path);
// The same as a text, of at most so many.
std::string bytes_at(const FileDescriptor& file, std::uint64_t offset, std::size_t most,
                     const std::filesystem::path& path);

// The system's reason (errno) as a filesystem_error.
[[noreturn]] void throw_cannot_read(const std::filesystem::path& path);

}  // namespace dragnet
