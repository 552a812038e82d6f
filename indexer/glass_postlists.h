// What the postlist table of Xapian's glass format holds besides its keys' order: values, lengths
// and posting lists, each in chunks. Source: backends/glass/glass_values.cc and glass_postlist.cc
// of xapian-core 1.4.
//
// The table's keys come in this order: statistics of values by slot, values by slot and report, the
// lengths of all reports, the posting lists by term.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <xapian.h>

#include "indexer/glass_table.h"
#include "indexer/posting_chunk.h"

namespace dragnet {

struct ValueStatistics {
  std::uint64_t reports = 0;
  std::string lower;  // the least and the greatest value
  std::string upper;

  void count(std::string_view value);
};

void add_value_statistics(GlassTable& postlists, Xapian::valueno slot,
                          const ValueStatistics& statistics);

// Writes the values of one slot, reports ascending.
class ValueStream {
 public:
  ValueStream(GlassTable& postlists, Xapian::valueno slot) : table_(postlists), slot_(slot) {}
  void add(Xapian::docid report, std::string_view value);
  void finish();

 private:
  GlassTable& table_;
  Xapian::valueno slot_;
  Xapian::docid first_ = 0;
  Xapian::docid last_ = 0;
  std::string chunk_;
};

// Writes what is there by report, none of it empty, reports ascending.
class PostingLists {
 public:
  using Chunks = std::span<const PostingChunk>;

  explicit PostingLists(GlassTable& postlists) : table_(postlists) {}
  // The lengths of all reports, in place of how often a term stands in them.
  void add_lengths(Chunks lengths);
  void add(std::string_view term, Chunks postings);

 private:
  void add_list(Chunks chunks);

  GlassTable& table_;
  // Of the list at work, kept for the next one, as there are millions.
  std::string first_key_;
  std::string later_key_;  // what the keys of the chunks behind the first begin with
  std::string head_;       // what only the first chunk has
  std::string tag_;
};

}  // namespace dragnet
