// A file of an index of which small parts here and there are copied. Mapped, each of them would
// take as much memory as the system brings along: 500 kB and more where it keeps files in large
// pages.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

#include "common/file_descriptor.h"

namespace dragnet {

// Copies have the same file open.
class OpenFile {
 public:
  OpenFile() = default;  // no file, nothing is to be read from it
  // A link is not followed. Throws std::filesystem::filesystem_error.
  explicit OpenFile(const std::filesystem::path& path);

  // Fills the bytes from the offset on. Throws IndexError where the file ends before that,
  // std::filesystem::filesystem_error when it cannot be read.
  void read(std::uint64_t offset, std::span<char> bytes) const;

 private:
  std::filesystem::path path_;
  std::shared_ptr<const FileDescriptor> file_;
};

}  // namespace dragnet
