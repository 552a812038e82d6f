#include "indexer/glass_postlists.h"

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

// first: the key of the first chunk; other: what the keys of the others begin with. head: what only
// the first chunk has.
void add_list(GlassTable& table, const std::string& first, const std::string& other,
              std::string_view head, std::span<const PostingEntry> entries) {
  std::string chunk;
  for (std::size_t begin = 0, end = 0; begin < entries.size(); begin = end) {
    chunk.clear();
    for (end = begin; end < entries.size() && chunk.size() < chunk_bytes; ++end) {
      if (end > begin) append_number(chunk, entries[end].report - entries[end - 1].report - 1);
      append_number(chunk, entries[end].count);
    }
    std::string key = begin == 0 ? first : other;
    std::string tag;
    if (begin == 0) {
      tag = head;
      append_number(tag, entries.front().report - 1);
    } else {
      append_ordered(key, entries[begin].report);
    }
    tag += end == entries.size() ? is_last_chunk : is_no_last_chunk;
    append_number(tag, entries[end - 1].report - entries[begin].report);
    table.add(key, tag.append(chunk));
  }
}

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

void add_lengths(GlassTable& postlists, std::span<const PostingEntry> lengths) {
  const std::string key(lengths_key);
  add_list(postlists, key, key, "\0\0"sv, lengths);
}

void add_postings(GlassTable& postlists, std::string_view term,
                  std::span<const PostingEntry> postings) {
  std::string first;
  append_term(first, term);
  std::string head;
  append_number(head, postings.size());
  append_number(head, std::accumulate(postings.begin(), postings.end(), std::uint64_t{0},
                                      [](std::uint64_t sum, const PostingEntry& posting) {
                                        return sum + posting.count;
                                      }));
  add_list(postlists, first, first + '\0', head, postings);
}

}  // namespace dragnet
