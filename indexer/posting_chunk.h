// Some postings of one term, packed as the tables have them (common/glass_format.h): those that
// follow each other are put together with hardly a look at what is in them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "common/packed_number.h"
#include "indexer/packed_numbers.h"
#include "indexer/posting_run.h"

namespace dragnet {

// A chunk, also one of values, ends with the entry that reaches it. So where a list is cut does not
// depend on the pieces in which it came.
inline constexpr std::size_t enough_chunk_bytes = 2000;

struct PostingChunk {
  std::uint32_t first = 0;  // report
  std::uint32_t last = 0;
  std::uint64_t reports = 0;      // how many have the term
  std::uint64_t occurrences = 0;  // of the term in all of them
  // How often it stands in the first; for each other, how many reports lie between it and the one
  // before, and how often it stands there.
  std::string_view entries;
};

// Calls take(report, count) for each posting.
void for_each_posting(const PostingChunk& chunk, const auto& take) {
  std::string_view rest = chunk.entries;
  for (std::uint32_t report = chunk.first;; report += take_number(rest) + 1) {
    take(report, take_number(rest));
    if (rest.empty()) return;
  }
}

// As the piece of a term keeps it: the two numbers, and the entries behind them. Each of the
// numbers may have more bytes than it needs, for a piece that is begun before they are known.
PostingChunk chunk_of(const TermPiece& piece);
inline constexpr std::size_t most_sums_bytes = 2 * max_number_bytes;
// Writes the two numbers, each with so many bytes, which must be enough; returns the place behind
// them.
char* put_sums(char* at, const PostingChunk& chunk, std::size_t number_bytes);

// Packs a chunk of postings.
class ChunkWriter {
 public:
  static constexpr std::size_t most_entry_bytes = 2 * max_number_bytes;

  // Where its entries go. There must be room for all that are added.
  explicit ChunkWriter(char* entries) : begin_(entries), end_(entries) {}

  // The first one, or one behind the last.
  void add(std::uint32_t report, std::uint32_t count) {
    if (chunk_.reports++ == 0)
      chunk_.first = report;
    else
      end_ = put_number(end_, report - chunk_.last - 1);
    end_ = put_number(end_, count);
    chunk_.last = report;
    chunk_.occurrences += count;
  }

  std::size_t size() const { return static_cast<std::size_t>(end_ - begin_); }
  PostingChunk chunk() const {
    PostingChunk chunk = chunk_;
    chunk.entries = {begin_, end_};
    return chunk;
  }

 private:
  char* begin_;
  char* end_;
  PostingChunk chunk_;
};

// The chunks of one list after the other.
class PostingChunks {
 public:
  // What is added next belongs to the next list.
  void begin_list() { is_open_ = false; }
  // Behind the last one of the list, which takes of it what it has not got enough of.
  void add(const PostingChunk& chunk);
  void add(std::uint32_t report, std::uint32_t count);

  std::size_t size() const { return chunks_.size(); }
  std::size_t entry_bytes() const { return entry_bytes_; }
  // Valid until one is added, all are cleared or these moved.
  PostingChunk operator[](std::size_t i) const {
    PostingChunk chunk = chunks_[i];
    chunk.entries = {entries_.data() + begin_of(i), ends_[i] - begin_of(i)};
    return chunk;
  }
  // All of them, of all lists; the same.
  std::vector<PostingChunk> all() const;
  // Its memory stays.
  void clear();

 private:
  std::size_t begin_of(std::size_t i) const { return i == 0 ? 0 : ends_[i - 1]; }
  void begin_chunk(const PostingChunk& chunk);
  void append_to_last(const PostingChunk& chunk);
  // Where so many bytes of entries may be added.
  char* room_for(std::size_t bytes) {
    const std::size_t most = entry_bytes_ + bytes;
    if (entries_.size() < most) entries_.resize(2 * most);
    return entries_.data() + entry_bytes_;
  }
  // The last chunk ends there.
  void end_last(const char* entries_end) {
    entry_bytes_ = static_cast<std::size_t>(entries_end - entries_.data());
    ends_.back() = entry_bytes_;
  }

  std::vector<PostingChunk> chunks_;  // without their entries
  std::vector<std::size_t> ends_;     // of each in entries_
  std::vector<char> entries_;         // and room for more
  std::size_t entry_bytes_ = 0;
  bool is_open_ = false;
};

}  // namespace dragnet
