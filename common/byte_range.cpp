#include "common/byte_range.h"

#include <algorithm>

#include "common/utf8.h"

namespace dragnet {

std::vector<ByteRange> merge_overlapping(std::vector<ByteRange> ranges) {
  std::sort(ranges.begin(), ranges.end());
  std::size_t merged = 0;
  for (const ByteRange range : ranges) {
    if (range.begin == range.end) continue;
    if (merged > 0 && range.begin < ranges[merged - 1].end) {
      ranges[merged - 1].end = std::max(ranges[merged - 1].end, range.end);
    } else {
      ranges[merged++] = range;
    }
  }
  ranges.resize(merged);
  return ranges;
}

std::size_t columns_of(std::string_view text, const ByteRange& range, std::size_t enough) {
  return display_width(text_at(text, range), enough);
}

}  // namespace dragnet
