#include "indexer/index_lock.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <csignal>
#include <string>
#include <system_error>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include "common/error.h"
#include "common/generation.h"
#include "indexer/clock.h"
#include "indexer/index_names.h"
#include "indexer/storage.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

// LOCK is made anew when somebody removes it between our opening and locking it; that often it is
// no accident.
constexpr int max_tries = 10;

std::string reason(int error) {
  return std::generic_category().message(error);
}

void require_index_folder(const fs::path& index) {
  if (!fs::exists(index)) return;
  if (!fs::is_directory(index))
    throw UserError("index-not-writable: " + index.string() + " is not a folder");
  if (!may_hold_index(index))
    throw UserError("index-not-writable: " + index.string() +
                    " holds files but no index; give an empty or a new folder with --index");
}

// True when the open file is still what stands at the path.
bool is_same_file(int file, const fs::path& path) {
  struct stat open = {};
  struct stat named = {};
  if (::fstat(file, &open) != 0 || (::lstat(path.c_str(), &named) != 0 && errno != ENOENT))
    throw WriteError("index-not-writable: cannot look at " + path.string() + ": " + reason(errno));
  return open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

std::string host() {
  std::array<char, 256> name = {};
  if (::gethostname(name.data(), name.size() - 1) != 0) return "unknown";
  return name.data();
}

constexpr std::string_view before_pid = "indexer pid ";

std::string text_of(int file) {
  std::array<char, 512> text = {};
  const ssize_t size = ::pread(file, text.data(), text.size(), 0);
  std::string holder(text.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
  while (holder.ends_with('\n')) holder.pop_back();
  return holder;
}

// False for the text of a holder that has died, and for one that is not written yet.
bool names_living_process(std::string_view holder) {
  if (!holder.starts_with(before_pid)) return false;
  holder.remove_prefix(before_pid.size());
  pid_t pid = 0;
  const auto read = std::from_chars(holder.data(), holder.data() + holder.size(), pid);
  return read.ec == std::errc() && (::kill(pid, 0) == 0 || errno == EPERM);
}

// Who has just got the lock may not have written its name: it gets a moment to do so. On another
// host it is never known here.
std::string holder_in(int file) {
  constexpr int looks = 20;
  constexpr std::chrono::milliseconds between(20);
  std::string holder = text_of(file);
  for (int i = 0; i < looks && !names_living_process(holder); ++i) {
    std::this_thread::sleep_for(between);
    holder = text_of(file);
  }
  return holder.empty() ? "another indexer" : holder;
}

void name_holder(int file, const fs::path& path) {
  const std::string text = std::string(before_pid) + std::to_string(::getpid()) + " on host " +
                           host() + " since " + utc_now() + "\n";
  if (::ftruncate(file, 0) != 0) fail_to("write", path, errno);
  const ssize_t written = ::pwrite(file, text.data(), text.size(), 0);
  if (written != static_cast<ssize_t>(text.size()))
    fail_to("write", path, written < 0 ? errno : ENOSPC);
}

// Does not wait.
FileDescriptor lock(const fs::path& path) {
  for (int tries = 0; tries < max_tries; ++tries) {
    FileDescriptor file(
        ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0666));
    if (file.get() < 0)
      throw WriteError("index-not-writable: cannot open " + path.string() + ": " + reason(errno));
    if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
      if (errno == EWOULDBLOCK) throw Error(ExitStatus::busy, "busy: " + holder_in(file.get()));
      throw WriteError("index-not-writable: cannot lock " + path.string() + ": " + reason(errno));
    }
    if (is_same_file(file.get(), path)) return file;
  }
  throw Error(ExitStatus::busy, "busy: " + path.string() + " keeps being replaced");
}

}  // namespace

IndexLock::IndexLock(const fs::path& index) : index_(index), file_(-1) {
  require_index_folder(index_);
  make_folder(index_);
  file_ = lock(index_ / lock_file);
  name_holder(file_.get(), index_ / lock_file);
}

void IndexLock::confirm() const {
  if (is_same_file(file_.get(), index_ / lock_file)) return;
  throw Error(
      ExitStatus::busy,
      "busy: " + (index_ / lock_file).string() +
          " was removed during the run, another indexer may be at work; nothing was published");
}

}  // namespace dragnet
