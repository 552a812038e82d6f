// A file of an index as bytes in memory, of which only the pages that are looked at are read.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string_view>

namespace dragnet {

class MappedFile {
 public:
  MappedFile() = default;  // no bytes
  // A link is not followed. Throws std::filesystem::filesystem_error.
  explicit MappedFile(const std::filesystem::path& path);

  // They stay as long as one of the copies does, also when the file is removed.
  std::string_view bytes() const { return {bytes_.get(), size_}; }
  // Keeps the bytes.
  std::shared_ptr<const void> owner() const { return bytes_; }
  // Gives back the memory of the pages that were looked at; they are read again when they are
  // looked at again.
  void forget() const;

 private:
  std::shared_ptr<const char> bytes_;
  std::size_t size_ = 0;
};

}  // namespace dragnet
