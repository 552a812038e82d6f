#include "indexer/expansion_guard.h"

#include <algorithm>

#include "indexer/limits.h"

namespace dragnet {

void ExpansionGuard::count_taken(std::uint64_t bytes) {
  credit_ = std::min(credit_ + max_expansion * bytes, max_expansion_credit);
}

std::optional<SourceProblem> ExpansionGuard::count_given(std::uint64_t bytes) {
  given_ += bytes;
  const bool of_all = size_ && given_ > free_expansion_bytes + max_expansion * *size_;
  const bool of_late = given_ > free_expansion_bytes && bytes > credit_;
  credit_ -= std::min(credit_, bytes);
  if (!of_all && !of_late) return {};
  over_ = true;
  return SourceProblem{Severity::skipped,
                       "compression-ratio",
                       "unpacks to more than " + std::to_string(max_expansion) +
                           " times its size; the rest is not read",
                       {}};
}

bool ExpansionGuard::begin_member() {
  if (over_) {
    if (++bombs_ > max_bombs) return false;
    over_ = false;
    given_ = given_before_;
    credit_ = std::max(credit_, credit_before_);
  }
  given_before_ = given_;
  credit_before_ = credit_;
  return true;
}

SourceProblem too_many_bombs() {
  return {Severity::skipped,
          "compression-ratio",
          "more than " + std::to_string(max_bombs) +
              " members that unpack to too much; the rest is not read",
          {}};
}

}  // namespace dragnet
