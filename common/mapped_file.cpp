#include "common/mapped_file.h"

#include <algorithm>
#include <cerrno>

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "common/file_content.h"

namespace dragnet {

namespace {

// How much further on than where the system would map a file. Where it keeps files in pages of 2 MB
// it maps all of such a page at the first look into it, but only if mapping and file begin alike.
std::size_t shift() {
  return static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

// Null where there is no memory; errno says why.
char* map_shifted(int file, std::size_t size) {
  void* const place = ::mmap(nullptr, shift() + size, PROT_NONE,
                             MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (place == MAP_FAILED) return nullptr;
  char* const bytes = static_cast<char*>(place) + shift();
  if (::mmap(bytes, size, PROT_READ, MAP_SHARED | MAP_FIXED, file, 0) != MAP_FAILED) return bytes;
  const int reason = errno;
  ::munmap(place, shift() + size);
  errno = reason;
  return nullptr;
}

}  // namespace

MappedFile::MappedFile(const std::filesystem::path& path) {
  const FileDescriptor file = open_to_read(path);
  if (file.get() < 0) throw_cannot_read(path);
  struct ::stat status {};
  char* mapped = nullptr;
  if (::fstat(file.get(), &status) == 0) {
    if (S_ISREG(status.st_mode)) {
      size_ = static_cast<std::size_t>(status.st_size);
      mapped = map_shifted(file.get(), std::max<std::size_t>(size_, 1));
    } else {
      errno = S_ISDIR(status.st_mode) ? EISDIR : ENODEV;
    }
  }
  if (mapped == nullptr) throw_cannot_read(path);
  bytes_ = {mapped, [size = size_](const char* bytes) {
              ::munmap(const_cast<char*>(bytes) - shift(),
                       shift() + std::max<std::size_t>(size, 1));
            }};
}

void MappedFile::forget() const {
  if (bytes_) ::madvise(const_cast<char*>(bytes_.get()), size_, MADV_DONTNEED);
}

}  // namespace dragnet
