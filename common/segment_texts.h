// The titles and texts of a segment's reports as they were read, in one file beside the database:
// phrases of Han characters are looked up in them, and hits are shown from them.
//
// The file SEGMENT/texts: eight bytes that name the format; of each report its title and its text;
// then, at a multiple of eight, an entry of sixteen bytes for each report: where its title begins
// (64 bits), how long the title is, and flags (32 bits each); an entry that says where the last
// text ends; at the end the number of reports (64 bits). All numbers are little endian.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/mapped_file.h"
#include "common/segment_columns.h"

namespace dragnet {

inline constexpr const char* texts_file = "texts";

// Views live as long as the SegmentTexts they are from, or a copy of it.
struct StoredTexts {
  std::string_view title;
  std::string_view text;
  // Every Han character stands there as it is in the index's terms, so that characters side by side
  // are found by their bytes.
  bool is_plain = false;
};

class SegmentTexts {
 public:
  // Of the segment's folder, with so many reports. Throws IndexError for a file that is missing or
  // not such a one.
  SegmentTexts(const std::filesystem::path& segment, std::uint32_t reports);

  // Throws IndexError when the file is damaged there. report: a number of the segment.
  StoredTexts of(ReportNumber report) const;
  // Some of the first texts.
  std::string_view sample() const;

 private:
  friend class TextsEnd;
  struct Entry {
    std::uint64_t begin;
    std::uint32_t title_size;
    std::uint32_t flags;
  };

  MappedFile file_;
  std::span<const Entry> entries_;
};

inline constexpr std::string_view texts_begin = "dragtxt1";

// What stands behind the texts, as they are written one after the other.
class TextsEnd {
 public:
  void add(const StoredTexts& texts);
  std::string bytes() const;

 private:
  std::vector<SegmentTexts::Entry> entries_;
  std::uint64_t size_ = texts_begin.size();
};

}  // namespace dragnet
