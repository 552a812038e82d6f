#include "indexer/posting_chunk.h"

#include <algorithm>
#include <array>

#include "indexer/short_text.h"

namespace dragnet {

namespace {

char* put_number(char* at, std::uint64_t number, std::size_t bytes) {
  for (; bytes > 1; --bytes, number >>= 7) *at++ = static_cast<char>(number | 0x80);
  *at++ = static_cast<char>(number);
  return at;
}

struct Cut {
  PostingChunk before;
  PostingChunk behind;  // without reports where nothing is left
};

// Behind the entry that reaches so many bytes.
Cut cut_at(const PostingChunk& chunk, std::size_t bytes) {
  Cut cut{.before = {.first = chunk.first}, .behind = {}};
  auto& [before, behind] = cut;
  std::string_view rest = chunk.entries;
  std::uint32_t report = chunk.first;
  do {
    before.last = report;
    before.occurrences += take_number(rest);
    ++before.reports;
    before.entries = chunk.entries.substr(0, chunk.entries.size() - rest.size());
    if (rest.empty()) return cut;
    report += take_number(rest) + 1;
  } while (before.entries.size() < bytes);
  behind = {.first = report,
            .last = chunk.last,
            .reports = chunk.reports - before.reports,
            .occurrences = chunk.occurrences - before.occurrences,
            .entries = rest};
  return cut;
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
  const std::size_t size = is_open_ ? entry_bytes_ - begin_of(this->size() - 1) : 0;
  if (!is_open_ || size >= enough_chunk_bytes) return begin_chunk(chunk);
  const std::size_t with_gap = size + packed_size(chunk.first - chunks_.back().last - 1);
  if (with_gap + chunk.entries.size() < enough_chunk_bytes) return append_to_last(chunk);
  const auto [taken, rest] =
      cut_at(chunk, enough_chunk_bytes - std::min(with_gap, enough_chunk_bytes));
  append_to_last(taken);
  if (rest.reports > 0) begin_chunk(rest);
}

void PostingChunks::begin_chunk(const PostingChunk& chunk) {
  chunks_.push_back(chunk);
  chunks_.back().entries = {};
  ends_.emplace_back();
  end_last(put_text(room_for(chunk.entries.size()), chunk.entries));
  is_open_ = true;
}

void PostingChunks::append_to_last(const PostingChunk& chunk) {
  PostingChunk& last = chunks_.back();
  char* const gap = room_for(max_number_bytes + chunk.entries.size());
  end_last(put_text(put_number(gap, chunk.first - last.last - 1), chunk.entries));
  last.last = chunk.last;
  last.reports += chunk.reports;
  last.occurrences += chunk.occurrences;
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
  entry_bytes_ = 0;
  is_open_ = false;
}

}  // namespace dragnet
