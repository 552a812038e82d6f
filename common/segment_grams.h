// In which reports of a segment the sequences of three and four Han characters stand that many of
// them have: so that these phrases need not be looked up in the texts.
//
// The file SEGMENT/grams: eight bytes that name the format; how many sequences there are (64 bits);
// for each, ascending, its key (64 bits); where its reports end in the lists, and how many they are
// (64 bits each); the lists one after the other, each number as what it exceeds the one before by
// (packed_number.h). All fixed numbers are little endian. A segment without the file has no lists.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/mapped_file.h"
#include "common/segment_columns.h"
#include "common/utf8.h"

namespace dragnet {

inline constexpr const char* grams_file = "grams";

// The sequence itself: its characters of the block U+4E00 to U+9FFF, 16 bits each.
using GramKey = std::uint64_t;
inline constexpr std::size_t shortest_gram = 3;
inline constexpr std::size_t longest_gram = 4;
inline constexpr GramKey last_three = (GramKey{1} << 48) - 1;  // of the characters of a key
constexpr bool has_four(GramKey key) {
  return key > last_three;
}

// Calls take(key) for every sequence of three in the text (valid UTF-8), as often as it stands
// there: with the key of the four that end together with it, or its own where there are no four.
template <class Take>
void for_each_gram(std::string_view text, Take take);

// Goes through the reports of a list once.
class GramReports {
 public:
  GramReports(std::string_view bytes, std::uint32_t count, std::uint32_t segment_reports)
      : rest_(bytes), count_(count), segment_reports_(segment_reports) {}

  std::uint32_t count() const { return count_; }
  // 0 at the end. Throws IndexError when the list is damaged.
  ReportNumber next();

 private:
  std::string_view rest_;
  std::uint32_t count_;
  std::uint32_t segment_reports_;
  ReportNumber last_ = 0;
};

class SegmentGrams {
 public:
  // Of the segment's folder, with so many reports. Throws IndexError for a file that is not such a
  // one.
  SegmentGrams(const std::filesystem::path& segment, std::uint32_t reports);

  // Nothing when there is no list for these characters. The list lives as long as the SegmentGrams
  // or a copy of it.
  std::optional<GramReports> reports_with(std::string_view characters) const;

 private:
  MappedFile file_;
  std::uint32_t reports_;
  std::span<const GramKey> keys_;
  std::span<const std::uint64_t> ends_;
  std::span<const std::uint64_t> counts_;
  std::string_view lists_;
};

struct GramList {
  GramKey key = 0;
  std::uint64_t reports = 0;
  std::string bytes;
};
// lists: in the order of their keys.
std::string to_bytes(const std::vector<GramList>& lists);

template <class Take>
void for_each_gram(std::string_view text, Take take) {
  constexpr std::size_t size = 3;  // of such a character in UTF-8
  constexpr GramKey third_last = GramKey{0xFFFF} << 32;
  GramKey key = 0;  // of the characters side by side up to here, at most four
  for (std::size_t at = 0; at + size <= text.size();) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned code = (byte(0) & 0x0FU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU);
    const bool has_size = byte(0) >> 4 == 0xE;
    at += has_size ? size : 1;
    if (!has_size || !is_unified_ideograph(code)) {
      key = 0;
      continue;
    }
    key = key << 16 | code;
    if ((key & third_last) != 0) take(key);
  }
}

}  // namespace dragnet
