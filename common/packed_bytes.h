// Values as bytes, and back. The two classes have the same functions, so that one description of
// what is stored serves both ways: it is handed a packer and a value, or an unpacker and a value to
// fill.
#pragma once

#include <bit>
#include <cmath>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "common/error.h"
#include "common/number_bytes.h"
#include "common/packed_number.h"
#include "common/shared_span.h"

namespace dragnet {

class BytePacker {
 public:
  // expected: so many bytes, or a few more.
  explicit BytePacker(std::size_t expected = 0) { bytes_.reserve(expected); }

  template <std::integral Number>
  void number(const Number& value) {
    append_number(bytes_, static_cast<std::uint64_t>(value));
  }
  // Finite. Whole numbers, which most are, take as many bytes as they need.
  void real(const double& value) {
    const bool is_whole = value >= 0 && value < first_too_large && value == std::floor(value);
    if (is_whole) return number(static_cast<std::uint64_t>(value) << 1);
    number(1U);
    const auto bits = std::bit_cast<std::uint64_t>(value);
    for (int i = 0; i < 8; ++i) bytes_ += static_cast<char>(bits >> (8 * i));
  }
  void text(const std::string& value) {
    number(value.size());
    bytes_ += value;
  }
  // Many, each in as many bytes as its type has, where they can be used as they are: with bytes
  // before them that say nothing.
  template <std::integral Number>
  void in_place(const SharedSpan<Number>& values) {
    number(values.size());
    bytes_.resize((bytes_.size() + sizeof(Number) - 1) / sizeof(Number) * sizeof(Number));
    bytes_ += bytes_of(std::span<const Number>(values));
  }
  template <class Enum>
  void one_of(const Enum& value, Enum /*last*/) {
    number(static_cast<std::underlying_type_t<Enum>>(value));
  }
  template <class Value, class Each>
  void list(const std::vector<Value>& values, Each each) {
    number(values.size());
    for (const Value& value : values) each(*this, value);
  }
  template <class Value, class Each>
  void optional(const std::optional<Value>& value, Each each) {
    number(value.has_value());
    if (value) each(*this, *value);
  }

  std::string take() { return std::move(bytes_); }

  static constexpr double first_too_large = 9007199254740992;  // 2^53

 private:
  std::string bytes_;
};

// Throws IndexError where the bytes are not what a packer wrote.
class ByteUnpacker {
 public:
  // what: "a stored report". Both must outlive it. owner: of the bytes, which begin at a multiple
  // of a number's size; what is in place stays there. Without one it is copied.
  ByteUnpacker(std::string_view bytes, std::string_view what,
               std::shared_ptr<const void> owner = {})
      : bytes_(bytes), rest_(bytes), what_(what), owner_(std::move(owner)) {}

  bool is_done() const { return rest_.empty(); }
  [[noreturn]] void refuse() const {
    throw IndexError("index-damaged: " + std::string(what_) +
                     " cannot be read; run 'dragnet-index check'");
  }

  template <std::integral Number>
  void number(Number& value) {
    const std::optional<std::uint64_t> read = take_packed_number(rest_);
    if (!read) refuse();
    value = static_cast<Number>(*read);
    if (static_cast<std::uint64_t>(value) != *read) refuse();
  }
  void real(double& value) {
    std::uint64_t read = 0;
    number(read);
    if (read % 2 == 0) {
      value = static_cast<double>(read >> 1);
      return;
    }
    std::uint64_t bits = 0;
    if (read != 1 || rest_.size() < 8) refuse();
    for (unsigned i = 0; i < 8; ++i)
      bits |= std::uint64_t{static_cast<unsigned char>(rest_[i])} << (8 * i);
    rest_.remove_prefix(8);
    value = std::bit_cast<double>(bits);
    if (!std::isfinite(value)) refuse();
  }
  void text(std::string& value) {
    std::size_t size = 0;
    number(size);
    if (size > rest_.size()) refuse();
    value = rest_.substr(0, size);
    rest_.remove_prefix(size);
  }
  template <std::integral Number>
  void in_place(SharedSpan<Number>& values) {
    std::size_t size = 0;
    number(size);
    const std::size_t past = (bytes_.size() - rest_.size()) % sizeof(Number);
    const std::size_t blank = past == 0 ? 0 : sizeof(Number) - past;
    if (blank > rest_.size() || size > (rest_.size() - blank) / sizeof(Number)) refuse();
    rest_.remove_prefix(blank);
    if (owner_ == nullptr) {
      std::vector<Number> copied(size);
      if (size > 0) std::memcpy(copied.data(), rest_.data(), size * sizeof(Number));
      values = std::move(copied);
    } else {
      values = {numbers_at<Number>(rest_, 0, size), owner_};
    }
    rest_.remove_prefix(size * sizeof(Number));
  }
  // last: the greatest enumerator that this program knows.
  template <class Enum>
  void one_of(Enum& value, Enum last) {
    std::underlying_type_t<Enum> read = 0;
    number(read);
    if (read > static_cast<std::underlying_type_t<Enum>>(last)) refuse();
    value = static_cast<Enum>(read);
  }
  template <class Value, class Each>
  void list(std::vector<Value>& values, Each each) {
    std::size_t size = 0;
    number(size);
    if (size > rest_.size()) refuse();  // each takes a byte at least
    values.resize(size);
    for (Value& value : values) each(*this, value);
  }
  template <class Value, class Each>
  void optional(std::optional<Value>& value, Each each) {
    bool is_there = false;
    number(is_there);
    value.reset();
    if (is_there) each(*this, value.emplace());
  }

 private:
  std::string_view bytes_;
  std::string_view rest_;
  std::string_view what_;
  std::shared_ptr<const void> owner_;
};

}  // namespace dragnet
