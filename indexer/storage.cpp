#include "indexer/storage.h"

#include <algorithm>
#include <cerrno>
#include <span>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>

#include "common/error.h"
#include "common/file_content.h"
#include "indexer/byte_size.h"
#include "indexer/interrupt.h"
#include "indexer/ordered_run.h"
#include "indexer/short_text.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t write_buffer = 1 << 20;
// The most of one write: for megabytes Linux takes pages of two megabytes, which a virtual machine
// may have lent back to its host (free page reporting); to copy into those costs ten times as much.
constexpr std::size_t write_piece = 256 << 10;
constexpr std::size_t read_buffer = 1 << 16;

FileDescriptor open_or_throw(const fs::path& path, int flags, std::string_view action) {
  FileDescriptor file(::open(path.c_str(), flags | O_CLOEXEC | O_NOFOLLOW, 0666));
  if (file.get() < 0) fail_to(action, path, errno);
  return file;
}

FileDescriptor create(const fs::path& path) {
  return open_or_throw(path, O_RDWR | O_CREAT | O_TRUNC, "write");
}

// write_some: one of the system's calls, for a piece of them.
void write_all(const fs::path& path, std::string_view bytes, const auto& write_some) {
  while (!bytes.empty()) {
    const ssize_t written = write_some(bytes.substr(0, write_piece));
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail_to("write", path, errno);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

void sync(int file, const fs::path& path) {
  if (::fsync(file) != 0) fail_to("sync", path, errno);
}

[[noreturn]] void throw_ends_early(const fs::path& path) {
  errno = EIO;
  throw_cannot_read(path);
}

// An absolute path without a slash at its end, so that it has a parent.
fs::path settled(const fs::path& path) {
  const fs::path absolute = fs::absolute(path).lexically_normal();
  return absolute.has_filename() ? absolute : absolute.parent_path();
}

}  // namespace

void write_all(int file, const fs::path& path, std::string_view bytes) {
  write_all(path, bytes,
            [file](std::string_view piece) { return ::write(file, piece.data(), piece.size()); });
}

void fail_to(std::string_view action, const fs::path& path, int reason) {
  const bool full = reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
  throw WriteError(std::string(full ? "disk-full" : "write-error") + ": cannot " +
                   std::string(action) + " " + path.string() + ": " +
                   std::generic_category().message(reason));
}

void write_file(const fs::path& path, std::string_view bytes) {
  FileDescriptor file = create(path);
  write_all(file.get(), path, bytes);
  sync(file.get(), path);
  if (file.close() != 0) fail_to("write", path, errno);
}

FileWriter::FileWriter(fs::path path) : path_(std::move(path)), file_(create(path_)) {}

void FileWriter::write(std::string_view bytes) {
  if (bytes.size() < enough) return end_write(put_text(begin_write(bytes.size()), bytes));
  flush();
  size_ += bytes.size();
  write_all(file_.get(), path_, bytes);
}

void FileWriter::overwrite(std::uint64_t at, std::string_view bytes) {
  if (at < size_ - filled_) flush();
  const std::uint64_t flushed = size_ - filled_;
  if (at >= flushed) {
    bytes.copy(&buffer_[static_cast<std::size_t>(at - flushed)], bytes.size());
    return;
  }
  write_all(path_, bytes, [&](std::string_view piece) {
    const ssize_t written =
        ::pwrite(file_.get(), piece.data(), piece.size(), static_cast<off_t>(at));
    if (written > 0) at += static_cast<std::uint64_t>(written);
    return written;
  });
}

void FileWriter::flush() {
  throw_if_interrupted();
  write_all(file_.get(), path_, {buffer_.data(), filled_});
  filled_ = 0;
}

void FileWriter::finish() {
  flush();
  if (file_.close() != 0) fail_to("write", path_, errno);
}

SideWriter::~SideWriter() {
  if (written_.valid()) written_.wait();
}

void SideWriter::write(std::string_view bytes) {
  buffer_ += bytes;
  if (buffer_.size() >= write_buffer) hand_over();
}

void SideWriter::hand_over() {
  if (written_.valid()) written_.get();
  at_work_.swap(buffer_);
  buffer_.clear();
  written_ = on_another_thread([this] { file_.write(at_work_); });
}

void SideWriter::finish() {
  hand_over();
  written_.get();
  file_.finish();
}

FileReader::FileReader(fs::path path, std::uint64_t begin, std::uint64_t end)
    : path_(std::move(path)), file_(open_to_read(path_)), offset_(begin), end_(end) {
  if (file_.get() < 0) throw_cannot_read(path_);
}

std::string_view FileReader::read(std::size_t size) {
  if (filled_ - at_ < size) fill(size);
  const std::string_view bytes = std::string_view(buffer_).substr(at_, size);
  at_ += size;
  return bytes;
}

// The buffer stays as large as it was, since what makes it larger also clears it.
void FileReader::fill(std::size_t least) {
  std::shift_left(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(filled_),
                  static_cast<std::ptrdiff_t>(at_));
  filled_ -= std::exchange(at_, 0);
  const std::uint64_t left = end_ - offset_;
  const std::size_t wanted = std::min<std::uint64_t>(std::max(least, read_buffer), filled_ + left);
  if (wanted < least) throw_ends_early(path_);
  if (buffer_.size() < wanted) buffer_.resize(wanted);
  const std::span<char> room = std::span(buffer_).subspan(filled_, wanted - filled_);
  if (read_at(file_, offset_, room, path_) < room.size()) throw_ends_early(path_);
  filled_ = wanted;
  offset_ += room.size();
}

void sync_file(const fs::path& path) {
  sync(open_or_throw(path, O_RDONLY, "sync").get(), path);
}

void start_writeback(const fs::path& path) {
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  if (file.get() >= 0) ::sync_file_range(file.get(), 0, 0, SYNC_FILE_RANGE_WRITE);
}

void sync_folder(const fs::path& path) {
  sync(open_or_throw(path, O_RDONLY | O_DIRECTORY, "sync").get(), path);
}

void sync_folder_with_files(const fs::path& path) {
  for (const auto& entry : fs::directory_iterator(path)) sync_file(entry.path());
  sync_folder(path);
}

void rename_path(const fs::path& from, const fs::path& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) fail_to("put in place", to, errno);
}

void make_private_folder(const fs::path& path) {
  if (::mkdir(path.c_str(), 0777) != 0 && errno != EEXIST) fail_to("create", path, errno);
}

void make_folder(const fs::path& path) {
  const fs::path folder = settled(path);
  std::vector<fs::path> missing;
  for (fs::path at = folder; !fs::exists(at); at = at.parent_path()) missing.push_back(at);
  std::reverse(missing.begin(), missing.end());
  for (const fs::path& one : missing) {
    make_private_folder(one);
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
  if (error) fail_to("remove", path, error.value());
}

}  // namespace dragnet
