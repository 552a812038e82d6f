// The few things an index needs of the file system, each of which either is done or throws
// WriteError with the path and the system's reason. A sync that failed is never tried again: after
// it nobody knows what is on the disk.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <future>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/file_descriptor.h"

namespace dragnet {

// action: "write". reason: an errno; where it says that there is no room, so does the message.
[[noreturn]] void fail_to(std::string_view action, const std::filesystem::path& path, int reason);

// Writes all of them, in as many calls as it takes. path: for the message. Throws as fail_to().
void write_all(int file, const std::filesystem::path& path, std::string_view bytes);

// Creates or empties the file, writes the bytes and syncs them. The folder is not synced. A link is
// not followed.
void write_file(const std::filesystem::path& path, std::string_view bytes);

// Writes a new file from its beginning to its end, through a buffer. Nothing is synced.
class FileWriter {
 public:
  // Creates or empties the file; a link is not followed. Ends with the run when that is interrupted
  // (interrupt.h).
  explicit FileWriter(std::filesystem::path path);

  void write(std::string_view bytes);
  // Room for so many bytes in the buffer, valid until the next call; end_write() takes the place
  // behind the last byte put there.
  char* begin_write(std::size_t most) {
    if (buffer_.size() < filled_ + most) buffer_.resize(filled_ + most);
    return buffer_.data() + filled_;
  }
  void end_write(const char* end) {
    const auto filled = static_cast<std::size_t>(end - buffer_.data());
    size_ += filled - filled_;
    filled_ = filled;
    if (filled_ >= enough) flush();
  }
  // In the place of bytes that were written, as many.
  void overwrite(std::uint64_t at, std::string_view bytes);
  // All that was written is in the file then.
  void flush();
  // How many bytes were written.
  std::uint64_t size() const { return size_; }
  // Flushes and closes; nothing may be written afterwards.
  void finish();

 private:
  static constexpr std::size_t enough = 1 << 20;  // bytes, to be handed to the system

  std::filesystem::path path_;
  FileDescriptor file_;
  std::vector<char> buffer_;
  std::size_t filled_ = 0;  // of the buffer
  std::uint64_t size_ = 0;
};

// The same for a file that is written when little else is to be done: another thread hands to the
// system what is full. What that fails with is thrown by a later call.
class SideWriter {
 public:
  explicit SideWriter(std::filesystem::path path) : file_(std::move(path)) {}
  ~SideWriter();
  SideWriter(const SideWriter&) = delete;
  SideWriter& operator=(const SideWriter&) = delete;

  void write(std::string_view bytes);
  void finish();

 private:
  void hand_over();

  FileWriter file_;
  std::string buffer_;
  std::string at_work_;  // what the other thread writes
  std::future<void> written_;
};

// Reads a part of a file, in order, through a buffer; throws filesystem_error where it cannot.
class FileReader {
 public:
  // The bytes from begin on, and none at or after end.
  FileReader(std::filesystem::path path, std::uint64_t begin, std::uint64_t end);

  bool at_end() const { return at_ == filled_ && offset_ == end_; }
  // The next bytes, which must be there; valid until the next call.
  std::string_view read(std::size_t size);
  std::uint8_t read_byte() {
    if (at_ == filled_) fill(1);
    return static_cast<std::uint8_t>(buffer_[at_++]);
  }

 private:
  void fill(std::size_t least);

  std::filesystem::path path_;
  FileDescriptor file_;
  std::uint64_t offset_;  // of what comes after the buffer
  std::uint64_t end_;
  std::string buffer_;
  std::size_t filled_ = 0;  // of the buffer
  std::size_t at_ = 0;
};

void sync_file(const std::filesystem::path& path);
// Has the system begin to write the file to the disk, as far as it is there: whoever syncs it later
// waits the less. Promises nothing and tells no failure; the sync does.
void start_writeback(const std::filesystem::path& path);
void sync_folder(const std::filesystem::path& path);

// Every file in the folder, then the folder; it holds no other folders.
void sync_folder_with_files(const std::filesystem::path& path);

// Replaces what stands at `to`. Neither folder is synced.
void rename_path(const std::filesystem::path& from, const std::filesystem::path& to);

// Makes the folder, which may be there already; nothing is synced.
void make_private_folder(const std::filesystem::path& path);

// Makes the folder, its parents too where they are missing, and syncs the folder each of them
// stands in.
void make_folder(const std::filesystem::path& path);

// Throws WriteError (disk-full) unless the disk of the folder has room for so many bytes.
void require_space(const std::filesystem::path& folder, std::uint64_t bytes);

// Of all files in the folder; it holds no other folders.
std::uint64_t bytes_in(const std::filesystem::path& folder);

// Removes a file, or a folder with all that is in it; what is not there is as good as removed.
void remove_path(const std::filesystem::path& path);

}  // namespace dragnet
