#include "indexer/glass_postlists.h"

#include "indexer/glass_encoding.h"

namespace dragnet {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view statistics_key = "\0\xD0"sv;
constexpr std::string_view values_key = "\0\xD8"sv;
constexpr std::string_view lengths_key = "\0\xE0"sv;

}  // namespace

void ValueStatistics::count(std::string_view value) {
  if (reports == 0 || value < lower) lower = value;
  if (reports == 0 || value > upper) upper = value;
  ++reports;
}

void add_value_statistics(GlassTable& postlists, Xapian::valueno slot,
                          const ValueStatistics& statistics) {
  std::string key(statistics_key);
  for (Xapian::valueno rest = slot; rest != 0; rest >>= 8) key += static_cast<char>(rest);
  std::string tag;
  append_number(tag, statistics.reports);
  append_sized(tag, statistics.lower);
  if (statistics.upper != statistics.lower) tag += statistics.upper;
  postlists.add(key, tag);
}

void ValueStream::add(Xapian::docid report, std::string_view value) {
  if (chunk_.empty()) {
    first_ = report;
  } else {
    append_number(chunk_, report - last_ - 1);
  }
  last_ = report;
  append_sized(chunk_, value);
  if (chunk_.size() >= enough_chunk_bytes) finish();
}

void ValueStream::finish() {
  if (chunk_.empty()) return;
  std::string key(values_key);
  append_number(key, slot_);
  append_ordered(key, first_);
  table_.add(key, chunk_);
  chunk_.clear();
}

void PostingLists::add_list(Chunks chunks) {
  for (const PostingChunk& chunk : chunks) {
    const bool is_first = &chunk == &chunks.front();
    std::string& key = is_first ? first_key_ : later_key_;
    const std::size_t key_size = key.size();
    tag_.clear();
    if (is_first) {
      tag_ = head_;
      append_number(tag_, chunk.first - 1);
    } else {
      append_ordered(key, chunk.first);
    }
    tag_ += &chunk == &chunks.back() ? is_last_chunk : is_no_last_chunk;
    append_number(tag_, chunk.last - chunk.first);
    tag_ += chunk.entries;
    table_.add(key, tag_);
    key.resize(key_size);
  }
}

void PostingLists::add_lengths(Chunks lengths) {
  first_key_ = later_key_ = lengths_key;
  head_ = "\0\0"sv;
  add_list(lengths);
}

void PostingLists::add(std::string_view term, Chunks postings) {
  first_key_.clear();
  append_term(first_key_, term);
  later_key_.assign(first_key_) += '\0';
  head_.clear();
  std::uint64_t reports = 0;
  std::uint64_t occurrences = 0;
  for (const PostingChunk& chunk : postings) {
    reports += chunk.reports;
    occurrences += chunk.occurrences;
  }
  append_number(head_, reports);
  append_number(head_, occurrences);
  add_list(postings);
}

}  // namespace dragnet
