#include "common/open_file.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

#include "common/error.h"
#include "common/file_content.h"

namespace dragnet {

OpenFile::OpenFile(const std::filesystem::path& path)
    : path_(path),
      file_(std::make_shared<const FileDescriptor>(
          ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY))) {
  if (file_->get() < 0) throw_cannot_read(path);
}

void OpenFile::read(std::uint64_t offset, std::span<char> bytes) const {
  while (!bytes.empty()) {
    const ssize_t got =
        ::pread(file_->get(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw_cannot_read(path_);
    if (got == 0) throw_damaged(path_.string() + " is cut short");
    offset += static_cast<std::uint64_t>(got);
    bytes = bytes.subspan(static_cast<std::size_t>(got));
  }
}

}  // namespace dragnet
