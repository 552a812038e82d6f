// Stops what unpacks to far more than it was packed in.
#pragma once

#include <cstdint>
#include <optional>

#include "indexer/byte_source.h"

namespace dragnet {

// Every byte that is taken from a file allows max_expansion bytes to be unpacked. What is allowed
// and not used is kept, up to max_expansion_credit: a bomb behind much honest data is a bomb still.
class ExpansionGuard {
 public:
  // size: of the file, where it is known. What is taken several times counts once in the end.
  explicit ExpansionGuard(std::optional<std::uint64_t> size = {}) : size_(size) {}

  void count_taken(std::uint64_t bytes);
  // A problem when more was unpacked than is allowed.
  std::optional<SourceProblem> count_given(std::uint64_t bytes);
  // Something new is unpacked from the file. What was too much before is forgiven, up to max_bombs
  // times; false when it is not.
  bool begin_member();

 private:
  std::optional<std::uint64_t> size_;
  std::uint64_t credit_ = 0;  // besides what is free
  std::uint64_t given_ = 0;
  std::uint64_t credit_before_ = 0;  // this member
  std::uint64_t given_before_ = 0;
  std::size_t bombs_ = 0;
  bool over_ = false;
};

// What ends a file with more than max_bombs of them.
SourceProblem too_many_bombs();

}  // namespace dragnet
