// What the reports of a segment say, in one file beside the database: their titles and texts as
// they were read, which hits are shown from and Han phrases looked up in, and for reports without
// Han characters their words as numbers, which phrases are looked up in.
//
// The file SEGMENT/texts: eight bytes that name the format; of each report its words, 32 bits each,
// its title and its text, filled up to a multiple of four; the numbers that stand for more than one
// word, 32 bits each, upwards, which end at a multiple of eight; an entry for each report: where it
// begins (64 bits), how many words it has, how long title and text are, and flags (32 bits each);
// at the end how many reports there are and how many of those numbers (64 bits each). All numbers
// are little endian.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/mapped_file.h"
#include "common/open_file.h"
#include "common/segment_columns.h"

namespace dragnet {

inline constexpr const char* texts_file = "texts";

// The number of a word, by its stem, or of a number, by its one form: the hash of the text, which a
// token has as its key.
std::uint32_t word_number(std::uint64_t key);
std::uint32_t word_number(std::string_view stem_or_number);
// The stem or number that a term stands for (common/schema.h), of the title alone too.
std::string_view word_of_term(std::string_view term);
std::uint32_t word_number_of_term(std::string_view term);

// Stands between the words of the title and those of the text; no word's number.
inline constexpr std::uint32_t end_of_title = 0;

// Views live as long as the SegmentTexts they are from, or a copy of it.
struct StoredTexts {
  std::string_view title;
  std::string_view text;
  // Those of the title, end_of_title, and those of the text; none for a report with Han characters.
  std::span<const std::uint32_t> words;
  // A name that is cut by an apostrophe stands there (Xi'an): as two words, but it is one too.
  bool has_joined_name = false;
  // Every Han character stands there as it is in the index's terms, so that characters side by side
  // are found by their bytes.
  bool is_plain = false;
};

struct CopiedTexts {
  std::string title;
  std::string text;
  bool is_plain = false;
};

// Where the texts of a report stand in the file.
struct TextsEntry {
  std::uint64_t begin;
  std::uint32_t words;
  std::uint32_t title_size;
  std::uint32_t text_size;
  std::uint32_t flags;

  std::uint64_t words_size() const { return std::uint64_t{words} * sizeof(std::uint32_t); }
};
// In the bytes of the file, or of as much of it as is there.
StoredTexts texts_at(std::string_view file, const TextsEntry& entry);

class SegmentTexts {
 public:
  // Of the segment's folder, with so many reports. Throws IndexError for a file that is missing or
  // not such a one.
  SegmentTexts(const std::filesystem::path& segment, std::uint32_t reports);

  // Throws IndexError when the file is damaged there. report: a number of the segment.
  StoredTexts of(ReportNumber report) const;
  // Copied from the file, for few reports here and there.
  CopiedTexts read(ReportNumber report) const;
  // For whoever goes through many reports and wants to keep little of them in memory.
  void forget() const { file_.forget(); }
  // Whether other words of the segment have the same number.
  bool is_ambiguous(std::uint32_t word) const;
  // Some of the first texts.
  std::string_view sample() const;

 private:
  friend class TextsEnd;
  struct Counts {
    std::uint64_t reports;
    std::uint64_t ambiguous;
  };

  const TextsEntry& checked(const TextsEntry& entry) const;

  MappedFile file_;
  OpenFile open_;  // the same
  std::span<const TextsEntry> entries_;
  std::span<const std::uint32_t> ambiguous_;
};

inline constexpr std::string_view texts_begin = "dragtxt1";

// The texts of some reports as the file has them, one after the other.
struct TextsBlock {
  std::string bytes;
  std::vector<TextsEntry> entries;  // begin: in the bytes

  void add(const StoredTexts& texts);
  // Its memory stays.
  void clear();
};

// What stands behind the reports, as they are written one after the other.
class TextsEnd {
 public:
  void add(const TextsBlock& block);
  const std::vector<TextsEntry>& entries() const { return entries_; }
  // ambiguous: the numbers of more than one word, upwards.
  std::string bytes(const std::vector<std::uint32_t>& ambiguous) const;

 private:
  std::vector<TextsEntry> entries_;
  std::uint64_t size_ = texts_begin.size();
};

}  // namespace dragnet
