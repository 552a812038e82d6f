// Pieces of a text as ranges of its bytes.
#pragma once

#include <compare>
#include <cstddef>
#include <string_view>
#include <vector>

namespace dragnet {

// Half-open range of bytes.
struct ByteRange {
  std::size_t begin = 0;
  std::size_t end = 0;
  auto operator<=>(const ByteRange&) const = default;
};

// In order; those that overlap become one, those that only touch stay apart.
std::vector<ByteRange> merge_overlapping(std::vector<ByteRange> ranges);

inline std::string_view text_at(std::string_view text, const ByteRange& range) {
  return text.substr(range.begin, range.end - range.begin);
}

// Columns that the piece takes; where these are more than enough, some number that is more.
std::size_t columns_of(std::string_view text, const ByteRange& range,
                       std::size_t enough = std::string_view::npos);

}  // namespace dragnet
