#include "indexer/input_files.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <set>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "common/error.h"
#include "indexer/file_descriptor.h"
#include "indexer/limits.h"

namespace dragnet {

namespace fs = std::filesystem;

namespace {

std::string_view name_of(fs::file_type type) {
  switch (type) {
    case fs::file_type::fifo:
      return "fifo";
    case fs::file_type::socket:
      return "socket";
    case fs::file_type::character:
      return "character device";
    case fs::file_type::block:
      return "block device";
    case fs::file_type::directory:
      return "folder";
    default:
      return "unknown type";
  }
}

void reject_not_regular(const std::string& path, fs::file_type type, Diagnostics& diagnostics) {
  diagnostics.reject({path}, "not-a-regular-file",
                     "is a " + std::string(name_of(type)) + ", which is never read");
}

void reject_error(const std::string& path, int error, Diagnostics& diagnostics) {
  if (error == ELOOP) {
    diagnostics.reject({path}, "symlink-not-followed", "is a symbolic link");
    return;
  }
  const bool denied = error == EACCES || error == EPERM;
  diagnostics.reject({path}, denied ? "permission-denied" : "read-error",
                     std::generic_category().message(error));
}

fs::file_type type_of(const struct stat& status) {
  if (S_ISREG(status.st_mode)) return fs::file_type::regular;
  if (S_ISDIR(status.st_mode)) return fs::file_type::directory;
  if (S_ISLNK(status.st_mode)) return fs::file_type::symlink;
  if (S_ISFIFO(status.st_mode)) return fs::file_type::fifo;
  if (S_ISSOCK(status.st_mode)) return fs::file_type::socket;
  if (S_ISCHR(status.st_mode)) return fs::file_type::character;
  if (S_ISBLK(status.st_mode)) return fs::file_type::block;
  return fs::file_type::unknown;
}

InputFile input_file(const std::string& path, bool named, const struct stat& status) {
  constexpr std::int64_t nanoseconds = 1'000'000'000;
  return {.path = path,
          .named = named,
          .size = static_cast<std::uint64_t>(status.st_size),
          .modified = status.st_mtim.tv_sec * nanoseconds + status.st_mtim.tv_nsec};
}

// Files found so far; a file is known by its canonical path, so that overlapping inputs give it
// once.
class Listing {
 public:
  explicit Listing(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  void add_named(const std::string& path) {
    if (path == "-") return add({path, true}, path);
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) {
      if (errno != ENOENT && errno != ENOTDIR) return reject_error(path, errno, diagnostics_);
      throw UserError("no-such-input: " + path + " does not exist");
    }
    const fs::file_type type = type_of(status);
    std::error_code error;
    const fs::path canonical = fs::weakly_canonical(path, error);
    if (type == fs::file_type::directory) return add_folder(path, canonical);
    if (type != fs::file_type::regular) return reject_not_regular(path, type, diagnostics_);
    add(input_file(path, true, status), canonical.native());
  }

  std::vector<InputFile> sorted() && {
    std::ranges::sort(files_, {}, &InputFile::path);
    return std::move(files_);
  }

 private:
  void add(const InputFile& file, const std::string& canonical) {
    if (known_.insert(canonical).second) files_.push_back(file);
  }

  // Folders wait in a list of our own: a tree may be deeper than the stack.
  void add_folder(const fs::path& root, const fs::path& canonical_root) {
    std::vector<fs::path> waiting = {fs::path()};  // relative to the root
    while (!waiting.empty()) {
      const fs::path folder = std::move(waiting.back());
      waiting.pop_back();
      std::error_code error;
      fs::directory_iterator entry(root / folder, error);
      while (!error && entry != fs::directory_iterator()) {
        const fs::path relative = folder / entry->path().filename();
        add_found(root / relative, canonical_root / relative, relative, waiting);
        entry.increment(error);
      }
      if (error) reject_error((root / folder).native(), error.value(), diagnostics_);
    }
  }

  void add_found(const fs::path& path, const fs::path& canonical, const fs::path& relative,
                 std::vector<fs::path>& waiting) {
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0) {
      return reject_error(path.native(), errno, diagnostics_);
    }
    const fs::file_type type = type_of(status);
    if (type == fs::file_type::symlink) return reject_error(path.native(), ELOOP, diagnostics_);
    if (type == fs::file_type::directory) return waiting.push_back(relative);
    if (type != fs::file_type::regular) {
      return reject_not_regular(path.native(), type, diagnostics_);
    }
    add(input_file(path.native(), false, status), canonical.native());
  }

  Diagnostics& diagnostics_;
  std::vector<InputFile> files_;
  std::set<std::string> known_;
};

struct Bytes {
  std::string text;
  int error = 0;
};

// Reads up to `limit` bytes; fewer at the end of the input.
Bytes read_bytes(int descriptor, std::size_t expected, std::size_t limit) {
  constexpr std::size_t step = std::size_t{1} << 20;
  Bytes bytes;
  bytes.text.resize(std::min(std::max(expected, step), limit));
  std::size_t size = 0;
  while (size < limit) {
    if (size == bytes.text.size()) bytes.text.resize(std::min(limit, 2 * size));
    const ssize_t got = ::read(descriptor, bytes.text.data() + size, bytes.text.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) bytes.error = errno;
    if (got <= 0) break;
    size += static_cast<std::size_t>(got);
  }
  bytes.text.resize(size);
  return bytes;
}

void reject_too_large(const std::string& path, Diagnostics& diagnostics) {
  diagnostics.reject({path}, "record-too-large",
                     "more than " + std::to_string(max_file_bytes) + " bytes in one file");
}

std::optional<std::string> read_standard_input(Diagnostics& diagnostics) {
  Bytes bytes = read_bytes(STDIN_FILENO, 0, max_file_bytes + 1);
  if (bytes.error != 0) {
    reject_error("-", bytes.error, diagnostics);
    return {};
  }
  if (bytes.text.size() > max_file_bytes) {
    reject_too_large("-", diagnostics);
    return {};
  }
  return std::move(bytes.text);
}

}  // namespace

std::vector<InputFile> list_inputs(const std::vector<std::string>& inputs,
                                   Diagnostics& diagnostics) {
  Listing listing(diagnostics);
  for (const std::string& input : inputs) listing.add_named(input);
  return std::move(listing).sorted();
}

std::optional<std::string> read_input(const InputFile& file, Diagnostics& diagnostics) {
  if (file.path == "-") return read_standard_input(diagnostics);
  // Without blocking: a FIFO may have taken the file's place since it was listed.
  const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (file.named ? 0 : O_NOFOLLOW);
  const FileDescriptor descriptor(::open(file.path.c_str(), flags));
  struct stat status = {};
  if (descriptor.get() < 0 || ::fstat(descriptor.get(), &status) != 0) {
    reject_error(file.path, errno, diagnostics);
    return {};
  }
  if (!S_ISREG(status.st_mode)) {
    reject_not_regular(file.path, type_of(status), diagnostics);
    return {};
  }
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size > max_file_bytes) {
    reject_too_large(file.path, diagnostics);
    return {};
  }
  Bytes bytes = read_bytes(descriptor.get(), size, size);
  if (bytes.error != 0) {
    reject_error(file.path, bytes.error, diagnostics);
    return {};
  }
  if (bytes.text.size() < size) {
    diagnostics.reject(
        {file.path}, "changed-while-reading",
        "expected " + std::to_string(size) + " bytes, got " + std::to_string(bytes.text.size()));
    return {};
  }
  return std::move(bytes.text);
}

}  // namespace dragnet
