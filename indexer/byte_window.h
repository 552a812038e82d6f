// A source of bytes that can be looked ahead into.
#pragma once

#include <memory>
#include <string>

#include "indexer/byte_source.h"
#include "indexer/expansion_guard.h"

namespace dragnet {

class ByteWindow : public ByteSource {
 public:
  explicit ByteWindow(std::unique_ptr<ByteSource> source);
  // All there is. origin: what the bytes were read from, which goes on keeping the account; none of
  // bytes that came from elsewhere.
  explicit ByteWindow(std::string bytes, std::unique_ptr<ByteSource> origin = nullptr);

  // What comes next, at least so many bytes where there are so many. Valid until the next call.
  std::string_view ahead(std::size_t least);
  // Passes over bytes of what ahead() gave.
  void advance(std::size_t bytes);
  // How many bytes were passed over or given.
  std::uint64_t offset() const { return offset_; }

  std::string_view next() override;
  std::optional<SourceProblem> problem() const override;
  std::optional<SourceProblem> count_unpacked(std::size_t bytes) override;
  bool begin_member() override;
  bool seek(std::uint64_t byte) override;
  std::optional<std::uint64_t> size() const override;

 private:
  std::unique_ptr<ByteSource> source_;
  bool in_memory_ = false;  // nothing follows bytes_
  std::string bytes_;
  std::size_t at_ = 0;  // what lies before was passed over
  std::uint64_t offset_ = 0;
  bool ended_ = false;
  ExpansionGuard guard_;  // of bytes from elsewhere
};

}  // namespace dragnet
