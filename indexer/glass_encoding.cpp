#include "indexer/glass_encoding.h"

#include <bit>

namespace dragnet {

namespace {

// Numbers below a limit, each in as many bits as the limit needs; those in the middle of the range
// take one bit less where the limit is no power of two.
class BitWriter {
 public:
  explicit BitWriter(std::string& bytes) : bytes_(bytes) {}

  void write(std::uint32_t number, std::uint32_t limit) {
    unsigned bits = limit <= 1 ? 0 : static_cast<unsigned>(std::bit_width(limit - 1));
    const auto spare = static_cast<std::uint32_t>((std::uint64_t{1} << bits) - limit);
    if (spare > 0) {
      const std::uint32_t middle = (limit - spare) / 2;
      if (number >= middle + spare) {
        number = (number - (middle + spare)) | (1U << (bits - 1));
      } else if (number >= middle) {
        --bits;
      }
    }
    pending_ |= static_cast<std::uint64_t>(number) << pending_bits_;
    pending_bits_ += bits;
    for (; pending_bits_ >= 8; pending_bits_ -= 8) {
      bytes_ += static_cast<char>(pending_);
      pending_ >>= 8;
    }
  }

  // Interpolative code: the middle of what is between two known numbers, then both halves.
  void write_between(std::span<const std::uint32_t> numbers, std::size_t first, std::size_t last) {
    while (first + 1 < last) {
      const std::size_t middle = first + (last - first) / 2;
      const auto between = static_cast<std::uint32_t>(last - first);
      const auto before = static_cast<std::uint32_t>(middle - first);
      write(numbers[middle] - (numbers[first] + before),
            numbers[last] - numbers[first] - between + 1);
      write_between(numbers, first, middle);
      first = middle;
    }
  }

  void finish() {
    if (pending_bits_ > 0) bytes_ += static_cast<char>(pending_);
  }

 private:
  std::string& bytes_;
  std::uint64_t pending_ = 0;
  unsigned pending_bits_ = 0;
};

}  // namespace

void append_sized(std::string& bytes, std::string_view text) {
  append_number(bytes, text.size());
  bytes += text;
}

void append_positions(std::string& tag, std::span<const std::uint32_t> positions) {
  append_number(tag, positions.back());
  if (positions.size() == 1) return;
  BitWriter bits(tag);
  bits.write(positions.front(), positions.back());
  bits.write(static_cast<std::uint32_t>(positions.size() - 2),
             positions.back() - positions.front());
  bits.write_between(positions, 0, positions.size() - 1);
  bits.finish();
}

}  // namespace dragnet
