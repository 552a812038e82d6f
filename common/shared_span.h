// Values that nobody changes any more, in memory that stays as long as anybody has them: memory of
// their own, or a part of a mapped file.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace dragnet {

template <class Value>
class SharedSpan {
 public:
  SharedSpan() = default;
  SharedSpan(std::vector<Value> values) {
    auto own = std::make_shared<const std::vector<Value>>(std::move(values));
    values_ = *own;
    owner_ = std::move(own);
  }
  // The values lie in what the owner keeps.
  SharedSpan(std::span<const Value> values, std::shared_ptr<const void> owner)
      : values_(values), owner_(std::move(owner)) {}

  operator std::span<const Value>() const { return values_; }
  auto begin() const { return values_.begin(); }
  auto end() const { return values_.end(); }
  std::size_t size() const { return values_.size(); }
  const Value& operator[](std::size_t i) const { return values_[i]; }

 private:
  std::span<const Value> values_;
  std::shared_ptr<const void> owner_;
};

}  // namespace dragnet
