#include "common/open_file.h"

#include "common/error.h"
#include "common/file_content.h"

namespace dragnet {

OpenFile::OpenFile(const std::filesystem::path& path)
    : path_(path), file_(std::make_shared<const FileDescriptor>(open_to_read(path))) {
  if (file_->get() < 0) throw_cannot_read(path);
}

void OpenFile::read(std::uint64_t offset, std::span<char> bytes) const {
  if (read_at(*file_, offset, bytes, path_) < bytes.size())
    throw_damaged(path_.string() + " is cut short");
}

}  // namespace dragnet
