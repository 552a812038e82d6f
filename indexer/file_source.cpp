#include "indexer/file_source.h"

#include <algorithm>
#include <cerrno>
#include <limits>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include "common/checksum.h"
#include "common/file_descriptor.h"
#include "indexer/expansion_guard.h"
#include "indexer/interrupt.h"
#include "indexer/limits.h"

namespace dragnet {

namespace {

class FileSource : public ByteSource {
 public:
  // expected: the size, of a file; none of what may go on for ever.
  FileSource(FileDescriptor file, std::optional<std::uint64_t> expected, ByteMeter& meter)
      : file_(std::move(file)), expected_(expected), meter_(meter), guard_(expected) {
    const std::uint64_t enough = expected_.value_or(piece_bytes);
    piece_.resize(static_cast<std::size_t>(std::clamp<std::uint64_t>(enough, 1, piece_bytes)));
    if (expected_) sum_.emplace();
  }

  std::string_view next() override {
    const std::uint64_t left = expected_.value_or(std::numeric_limits<std::uint64_t>::max()) - at_;
    const std::size_t wanted =
        static_cast<std::size_t>(std::min<std::uint64_t>(left, piece_.size()));
    if (!expected_) wait_for_input();
    ssize_t got = 0;
    do {
      got = wanted == 0 ? 0 : ::read(file_.get(), piece_.data(), wanted);
    } while (got < 0 && errno == EINTR);
    if (got < 0) problem_ = problem_of(errno);
    if (got == 0 && expected_ && left > 0) problem_ = shrunk();
    if (problem_) meter_.last.failed = true;
    const std::string_view piece(piece_.data(),
                                 static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (!piece.empty()) take(piece);
    if (at_ > max_file_bytes) problem_ = too_large();
    return problem_ ? std::string_view() : piece;
  }

  std::optional<SourceProblem> problem() const override { return problem_; }
  std::optional<SourceProblem> count_unpacked(std::size_t bytes) override {
    return guard_.count_given(bytes);
  }
  bool begin_member() override { return guard_.begin_member(); }
  std::optional<std::uint64_t> size() const override { return expected_; }

  bool seek(std::uint64_t byte) override {
    if (!expected_ || byte > *expected_) return false;
    if (::lseek(file_.get(), static_cast<off_t>(byte), SEEK_SET) < 0) return false;
    if (byte != at_) sum_.reset();
    at_ = byte;
    meter_.last.end = std::max(meter_.last.end, at_);
    return true;
  }

 private:
  static constexpr std::size_t piece_bytes = std::size_t{64} << 10;

  void take(std::string_view piece) {
    at_ += piece.size();
    meter_.last.end = std::max(meter_.last.end, at_);
    meter_.bytes += piece.size();
    guard_.count_taken(piece.size());
    if (!sum_) return;
    sum_->add(piece);
    if (at_ == expected_) meter_.last.hash = sum_->value();
  }

  // What comes may let one wait for ever, but Ctrl-C must not.
  void wait_for_input() const {
    constexpr int milliseconds = 500;
    pollfd wanted = {.fd = file_.get(), .events = POLLIN, .revents = 0};
    int ready = 0;
    do {
      throw_if_interrupted();
      ready = ::poll(&wanted, 1, milliseconds);
    } while (ready == 0 || (ready < 0 && errno == EINTR));
  }

  static SourceProblem problem_of(int error) {
    return {Severity::skipped, "read-error", std::generic_category().message(error), {}};
  }
  static SourceProblem too_large() {
    return {Severity::skipped,
            "file-too-large",
            "more than " + std::to_string(max_file_bytes) + " bytes in one file",
            {}};
  }
  SourceProblem shrunk() const {
    return {Severity::skipped,
            "changed-while-reading",
            "expected " + std::to_string(*expected_) + " bytes, got " + std::to_string(at_),
            {}};
  }

  FileDescriptor file_;
  std::optional<std::uint64_t> expected_;
  ByteMeter& meter_;
  std::uint64_t at_ = 0;
  std::string piece_;
  std::optional<RunningChecksum> sum_;  // of what came before at_; none when something was skipped
  std::optional<SourceProblem> problem_;
  ExpansionGuard guard_;
};

}  // namespace

std::unique_ptr<ByteSource> open_input(const InputFile& file, ByteMeter& meter,
                                       Diagnostics& diagnostics) {
  meter.last = {};
  if (file.path == "-") {
    return std::make_unique<FileSource>(FileDescriptor(::dup(STDIN_FILENO)), std::nullopt, meter);
  }
  // Without blocking: a FIFO may have taken the file's place since it was listed.
  const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (file.named ? 0 : O_NOFOLLOW);
  FileDescriptor descriptor(::open(file.path.c_str(), flags));
  struct stat status = {};
  if (descriptor.get() < 0 || ::fstat(descriptor.get(), &status) != 0) {
    reject_unreadable(file.path, errno, diagnostics);
    meter.last.failed = true;
    return {};
  }
  if (!S_ISREG(status.st_mode)) {
    reject_not_regular(file.path, status.st_mode, diagnostics);
    return {};
  }
  meter.last.is_other = state_in(status) != file.state;
  return std::make_unique<FileSource>(std::move(descriptor),
                                      static_cast<std::uint64_t>(status.st_size), meter);
}

}  // namespace dragnet
