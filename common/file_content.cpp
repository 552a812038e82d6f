#include "common/file_content.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>

#include "common/file_descriptor.h"

namespace dragnet {

namespace {

[[noreturn]] void fail(const std::filesystem::path& path, int reason) {
  throw std::filesystem::filesystem_error("cannot read", path,
                                          std::error_code(reason, std::generic_category()));
}

}  // namespace

std::optional<std::string> file_content(const std::filesystem::path& path) {
  // Without blocking: it may be a FIFO.
  const FileDescriptor file(
      ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
  if (file.get() < 0) {
    if (errno == ENOENT || errno == ENOTDIR || errno == ELOOP || errno == ENXIO)
      return std::nullopt;
    fail(path, errno);
  }
  struct stat status = {};
  if (::fstat(file.get(), &status) != 0) fail(path, errno);
  if (!S_ISREG(status.st_mode)) return std::nullopt;

  std::string content(static_cast<std::size_t>(status.st_size), '\0');
  std::size_t filled = 0;
  while (filled < content.size()) {
    const ssize_t got = ::read(file.get(), content.data() + filled, content.size() - filled);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) fail(path, errno);
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
  }
  content.resize(filled);
  return content;
}

}  // namespace dragnet
