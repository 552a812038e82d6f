// A long input that is made as it is asked for.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "indexer/byte_source.h"

namespace dragnet {

// A unit so many times, in pieces of odd sizes; a beginning before it and an ending behind, where
// there are any.
class RepeatingSource : public ByteSource {
 public:
  RepeatingSource(std::string unit, std::size_t times, std::string beginning = {},
                  std::string ending = {})
      : unit_(std::move(unit)),
        left_(times),
        beginning_(std::move(beginning)),
        ending_(std::move(ending)) {}

  std::string_view next() override {
    piece_ = std::exchange(beginning_, {});
    if (piece_.empty() && left_ == 0) piece_ = std::exchange(ending_, {});
    if (!piece_.empty()) return piece_;
    const std::size_t units = std::min<std::size_t>(left_, 1 + 60'000 / unit_.size());
    left_ -= units;
    for (std::size_t i = 0; i < units; ++i) piece_ += unit_;
    return piece_;
  }
  std::optional<SourceProblem> count_unpacked(std::size_t) override { return {}; }
  bool begin_member() override { return true; }

 private:
  std::string unit_;
  std::size_t left_;
  std::string beginning_;
  std::string ending_;
  std::string piece_;
};

}  // namespace dragnet
