#include "tests/unit/system_calls.h"

#include <algorithm>
#include <cerrno>

#include <sys/syscall.h>
#include <unistd.h>

namespace dragnet {

namespace {

namespace fs = std::filesystem;

SystemCalls* watcher = nullptr;

bool permitted(const char* call, int file) {
  if (watcher == nullptr) return true;
  std::error_code error;
  const fs::path path = fs::read_symlink("/proc/self/fd/" + std::to_string(file), error);
  return error || watcher->permits(call, path);
}

std::string without_number(std::string path) {
  constexpr std::string_view staging = "staging-";
  if (!path.starts_with(staging)) return path;
  const std::size_t slash = std::min(path.find('/'), path.size());
  return path.replace(0, slash, "staging");
}

}  // namespace

SystemCalls::SystemCalls(const fs::path& folder, std::optional<std::size_t> failing, int error)
    : folder_(fs::canonical(folder)), failing_(failing), error_(error) {
  watcher = this;
}

SystemCalls::~SystemCalls() {
  watcher = nullptr;
}

std::string SystemCalls::from_folder(const fs::path& path) const {
  return without_number(fs::absolute(path).lexically_relative(folder_).string());
}

bool SystemCalls::permits(const std::string& call, const fs::path& path, const fs::path& target) {
  std::string line = from_folder(path);
  if (line.starts_with("..")) return true;
  if (!target.empty()) line += " " + from_folder(target);
  seen_.push_back(call + " " + line);
  if (seen_.size() - 1 != failing_) return true;
  errno = error_;
  return false;
}

}  // namespace dragnet

extern "C" {

int fsync(int file) {
  if (!dragnet::permitted("fsync", file)) return -1;
  return static_cast<int>(::syscall(SYS_fsync, file));
}

ssize_t write(int file, const void* bytes, size_t size) {
  if (!dragnet::permitted("write", file)) return -1;
  return ::syscall(SYS_write, file, bytes, size);
}

int rename(const char* from, const char* to) noexcept {
  if (dragnet::watcher != nullptr && !dragnet::watcher->permits("rename", from, to)) return -1;
  return static_cast<int>(::syscall(SYS_rename, from, to));
}
}
