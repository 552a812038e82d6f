#include "indexer/posting_chunk.h"

#include <array>

namespace dragnet {

namespace {

char* put_number(char* at, std::uint64_t number, std::size_t bytes) {
  for (; bytes > 1; --bytes, number >>= 7) *at++ = static_cast<char>(number | 0x80);
  *at++ = static_cast<char>(number);
  return at;
}

}  // namespace

PostingChunk chunk_of(const TermPiece& piece) {
  std::string_view kept = piece.kept;
  PostingChunk chunk{.first = piece.first, .last = piece.last};
  chunk.reports = take_number<std::uint64_t>(kept);
  chunk.occurrences = take_number<std::uint64_t>(kept);
  chunk.entries = kept;
  return chunk;
}

char* put_sums(char* at, const PostingChunk& chunk, std::size_t number_bytes) {
  return put_number(put_number(at, chunk.reports, number_bytes), chunk.occurrences, number_bytes);
}

void PostingChunks::add(const PostingChunk& chunk) {
  if (!is_open_ || entries_.size() - begin_of(size() - 1) >= enough_chunk_bytes) {
    chunks_.push_back(chunk);
    ends_.push_back(0);
    is_open_ = true;
  } else {
    PostingChunk& last = chunks_.back();
    append_number(entries_, chunk.first - last.last - 1);
    last.last = chunk.last;
    last.reports += chunk.reports;
    last.occurrences += chunk.occurrences;
  }
  entries_ += chunk.entries;
  ends_.back() = entries_.size();
}

void PostingChunks::add(std::uint32_t report, std::uint32_t count) {
  std::array<char, ChunkWriter::most_entry_bytes> entry;
  ChunkWriter writer(entry.data());
  writer.add(report, count);
  add(writer.chunk());
}

std::vector<PostingChunk> PostingChunks::all() const {
  std::vector<PostingChunk> all;
  all.reserve(size());
  for (std::size_t i = 0; i < size(); ++i) all.push_back((*this)[i]);
  return all;
}

void PostingChunks::clear() {
  chunks_.clear();
  ends_.clear();
  entries_.clear();
  is_open_ = false;
}

}  // namespace dragnet
