#include "indexer/storage.h"

#include <algorithm>
#include <cerrno>
#include <string>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>

#include "common/error.h"
#include "indexer/byte_size.h"
#include "indexer/file_descriptor.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& path, std::string_view action, int reason) {
  const bool full = reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
  throw WriteError(std::string(full ? "disk-full" : "write-error") + ": cannot " +
                   std::string(action) + " " + path.string() + ": " +
                   std::generic_category().message(reason));
}

FileDescriptor open_or_throw(const fs::path& path, int flags, std::string_view action) {
  FileDescriptor file(::open(path.c_str(), flags | O_CLOEXEC | O_NOFOLLOW, 0666));
  if (file.get() < 0) fail(path, action, errno);
  return file;
}

void write_all(int file, const fs::path& path, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail(path, "write", errno);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

void sync(int file, const fs::path& path) {
  if (::fsync(file) != 0) fail(path, "sync", errno);
}

// An absolute path without a slash at its end, so that it has a parent.
fs::path settled(const fs::path& path) {
  const fs::path absolute = fs::absolute(path).lexically_normal();
  return absolute.has_filename() ? absolute : absolute.parent_path();
}

}  // namespace

void write_file(const fs::path& path, std::string_view bytes) {
  FileDescriptor file = open_or_throw(path, O_WRONLY | O_CREAT | O_TRUNC, "write");
  write_all(file.get(), path, bytes);
  sync(file.get(), path);
  if (file.close() != 0) fail(path, "write", errno);
}

void sync_file(const fs::path& path) {
  sync(open_or_throw(path, O_RDONLY, "sync").get(), path);
}

void sync_folder(const fs::path& path) {
  sync(open_or_throw(path, O_RDONLY | O_DIRECTORY, "sync").get(), path);
}

void sync_folder_with_files(const fs::path& path) {
  for (const auto& entry : fs::directory_iterator(path)) sync_file(entry.path());
  sync_folder(path);
}

void rename_path(const fs::path& from, const fs::path& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) fail(to, "put in place", errno);
}

void make_folder(const fs::path& path) {
  const fs::path folder = settled(path);
  std::vector<fs::path> missing;
  for (fs::path at = folder; !fs::exists(at); at = at.parent_path()) missing.push_back(at);
  std::reverse(missing.begin(), missing.end());
  for (const fs::path& one : missing) {
    if (::mkdir(one.c_str(), 0777) != 0 && errno != EEXIST) fail(one, "create", errno);
    sync_folder(one.parent_path());
  }
}

void require_space(const fs::path& folder, std::uint64_t bytes) {
  std::error_code error;
  const fs::space_info space = fs::space(folder, error);
  if (error || space.available >= bytes) return;
  throw WriteError("disk-full: " + folder.string() + " needs about " + byte_size(bytes) + ", " +
                   byte_size(space.available) + " are free");
}

std::uint64_t bytes_in(const fs::path& folder) {
  std::uint64_t bytes = 0;
  for (const auto& entry : fs::directory_iterator(folder)) bytes += entry.file_size();
  return bytes;
}

void remove_path(const fs::path& path) {
  std::error_code error;
  fs::remove_all(path, error);
  if (error) fail(path, "remove", error.value());
}

}  // namespace dragnet
