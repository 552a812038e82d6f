#include "common/mapped_file.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "common/file_content.h"

namespace dragnet {

MappedFile::MappedFile(const std::filesystem::path& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (file < 0) throw_cannot_read(path);
  struct ::stat status {};
  void* mapped = MAP_FAILED;
  if (::fstat(file, &status) == 0 && S_ISREG(status.st_mode)) {
    size_ = static_cast<std::size_t>(status.st_size);
    mapped = ::mmap(nullptr, std::max<std::size_t>(size_, 1), PROT_READ, MAP_SHARED, file, 0);
  }
  const int reason = errno;
  ::close(file);
  errno = reason;
  if (mapped == MAP_FAILED) throw_cannot_read(path);
  bytes_ = {static_cast<const char*>(mapped), [size = size_](const char* bytes) {
              ::munmap(const_cast<char*>(bytes), std::max<std::size_t>(size, 1));
            }};
}

void MappedFile::forget() const {
  if (bytes_) ::madvise(const_cast<char*>(bytes_.get()), size_, MADV_DONTNEED);
}

}  // namespace dragnet
