#include "indexer/glass_postlists.h"

#include <array>
#include <numeric>

#include "indexer/glass_encoding.h"

namespace dragnet {

namespace {

using namespace std::string_view_literals;

// A chunk ends with the entry that reaches it.
constexpr std::size_t chunk_bytes = 2000;

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
  if (chunk_.size() >= chunk_bytes) finish();
}

void ValueStream::finish() {
  if (chunk_.empty()) return;
  std::string key(values_key);
  append_number(key, slot_);
  append_ordered(key, first_);
  table_.add(key, chunk_);
  chunk_.clear();
}

void PostingLists::add_list(std::span<const PostingEntry> entries) {
  std::array<char, chunk_bytes + 2 * max_number_bytes> chunk;
  for (std::size_t begin = 0, end = 0; begin < entries.size(); begin = end) {
    char* chunk_end = put_number(chunk.data(), entries[begin].count);
    for (end = begin + 1; end < entries.size() && chunk_end < chunk.data() + chunk_bytes; ++end) {
      chunk_end = put_number(chunk_end, entries[end].report - entries[end - 1].report - 1);
      chunk_end = put_number(chunk_end, entries[end].count);
    }
    tag_.clear();
    std::string& key = begin == 0 ? first_key_ : later_key_;
    const std::size_t key_size = key.size();
    if (begin == 0) {
      tag_ = head_;
      append_number(tag_, entries.front().report - 1);
    } else {
      append_ordered(key, entries[begin].report);
    }
    tag_ += end == entries.size() ? is_last_chunk : is_no_last_chunk;
    append_number(tag_, entries[end - 1].report - entries[begin].report);
    tag_.append(chunk.data(), chunk_end);
    table_.add(key, tag_);
    key.resize(key_size);
  }
}

void PostingLists::add_lengths(std::span<const PostingEntry> lengths) {
  first_key_ = later_key_ = lengths_key;
  head_ = "\0\0"sv;
  add_list(lengths);
}

void PostingLists::add(std::string_view term, std::span<const PostingEntry> postings) {
  first_key_.clear();
  append_term(first_key_, term);
  later_key_.assign(first_key_) += '\0';
  head_.clear();
  append_number(head_, postings.size());
  append_number(head_, std::accumulate(postings.begin(), postings.end(), std::uint64_t{0},
                                       [](std::uint64_t sum, const PostingEntry& posting) {
                                         return sum + posting.count;
                                       }));
  add_list(postings);
}

}  // namespace dragnet
