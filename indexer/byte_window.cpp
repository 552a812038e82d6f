#include "indexer/byte_window.h"

#include <algorithm>
#include <utility>

namespace dragnet {

ByteWindow::ByteWindow(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {}

ByteWindow::ByteWindow(std::string bytes, std::unique_ptr<ByteSource> origin)
    : source_(std::move(origin)),
      in_memory_(true),
      bytes_(std::move(bytes)),
      ended_(true),
      guard_(bytes_.size()) {
  guard_.count_taken(bytes_.size());
}

std::string_view ByteWindow::ahead(std::size_t least) {
  // Small records are looked for in a wide window: no more is moved than was passed.
  if (bytes_.size() - at_ < least && !ended_ && at_ >= bytes_.size() - at_)
    bytes_.erase(0, std::exchange(at_, 0));
  while (bytes_.size() - at_ < least && !ended_) {
    const std::string_view piece = source_->next();
    ended_ = piece.empty();
    bytes_ += piece;
  }
  return std::string_view(bytes_).substr(at_);
}

void ByteWindow::advance(std::size_t bytes) {
  at_ += bytes;
  offset_ += bytes;
}

std::string_view ByteWindow::next() {
  std::string_view piece = ahead(0);
  if (piece.empty() && !ended_) {
    // Nothing is held back: the source's own piece will do.
    piece = source_->next();
    ended_ = piece.empty();
  } else {
    at_ = bytes_.size();
  }
  offset_ += piece.size();
  return piece;
}

std::optional<SourceProblem> ByteWindow::problem() const {
  return source_ ? source_->problem() : std::nullopt;
}

std::optional<SourceProblem> ByteWindow::count_unpacked(std::size_t bytes) {
  return source_ ? source_->count_unpacked(bytes) : guard_.count_given(bytes);
}

bool ByteWindow::begin_member() {
  return source_ ? source_->begin_member() : guard_.begin_member();
}

bool ByteWindow::seek(std::uint64_t byte) {
  if (in_memory_) {
    if (byte > bytes_.size()) return false;
    at_ = static_cast<std::size_t>(byte);
  } else {
    if (!source_->seek(byte)) return false;
    bytes_.clear();
    at_ = 0;
    ended_ = false;
  }
  offset_ = byte;
  return true;
}

std::optional<std::uint64_t> ByteWindow::size() const {
  return in_memory_ ? bytes_.size() : source_->size();
}

}  // namespace dragnet
