#include "common/file_content.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dragnet {

void throw_cannot_read(const std::filesystem::path& path) {
  throw std::filesystem::filesystem_error("cannot read", path,
                                          std::error_code(errno, std::generic_category()));
}

FileDescriptor open_to_read(const std::filesystem::path& path) {
  return FileDescriptor(
      ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
}

std::size_t read_at(const FileDescriptor& file, std::uint64_t offset, std::span<char> bytes,
                    const std::filesystem::path& path) {
  std::size_t filled = 0;
  while (filled < bytes.size()) {
    const ssize_t got = ::pread(file.get(), bytes.data() + filled, bytes.size() - filled,
                                static_cast<off_t>(offset + filled));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw_cannot_read(path);
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
  }
  return filled;
}

std::string bytes_at(const FileDescriptor& file, std::uint64_t offset, std::size_t most,
                     const std::filesystem::path& path) {
  std::string bytes(most, '\0');
  bytes.resize(read_at(file, offset, bytes, path));
  return bytes;
}

std::optional<std::string> file_content(const std::filesystem::path& path) {
  const FileDescriptor file = open_to_read(path);
  if (file.get() < 0) {
    if (errno == ENOENT || errno == ENOTDIR || errno == ELOOP || errno == ENXIO)
      return std::nullopt;
    throw_cannot_read(path);
  }
  struct stat status = {};
  if (::fstat(file.get(), &status) != 0) throw_cannot_read(path);
  if (!S_ISREG(status.st_mode)) return std::nullopt;

  return bytes_at(file, 0, static_cast<std::size_t>(status.st_size), path);
}

}  // namespace dragnet
