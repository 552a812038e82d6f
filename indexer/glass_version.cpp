#include "indexer/glass_version.h"

#include "common/checksum.h"
#include "indexer/glass_encoding.h"

namespace dragnet {

namespace {

// Tags longer than this Xapian tries to compress when it writes them.
constexpr unsigned compressed = 18;
constexpr unsigned not_compressed = 0;

constexpr unsigned written_in_order = 2;
constexpr unsigned without_file = 1;

void append_root(std::string& bytes, const GlassRoot& root, unsigned compression,
                 std::uint32_t revision) {
  const bool exists = root.blocks > 0;
  append_number(bytes, root.block);
  append_number(bytes, root.level << 2 | written_in_order | (exists ? 0 : without_file));
  append_number(bytes, root.entries);
  append_number(bytes, GlassBlock::size >> 11);
  append_number(bytes, compression);
  std::string free_list;
  if (exists) {
    append_number(free_list, revision);
    append_number(free_list, root.blocks);  // the first block never used
    free_list.append(4, '\0');              // no free ones
  }
  append_sized(bytes, free_list);
}

}  // namespace

bool reads_glass(const std::string& xapian_version) {
  return xapian_version.starts_with("1.4.");
}

std::string to_version_file(const GlassDatabase& database) {
  std::string rest;
  const std::uint32_t revision = database.revision;
  append_number(rest, revision);
  append_root(rest, database.postlists, not_compressed, revision);
  append_root(rest, database.data, compressed, revision);
  append_root(rest, database.termlists, compressed, revision);
  append_root(rest, database.positions, not_compressed, revision);
  append_root(rest, {}, compressed, revision);  // spelling
  append_root(rest, {}, compressed, revision);  // synonyms

  append_number(rest, database.reports);
  append_number(rest, database.last_report - database.reports);
  append_number(rest, database.shortest);
  append_number(rest, database.most_often);
  append_number(rest, database.longest - database.most_often);
  append_number(rest, 0);  // change sets
  append_number(rest, database.total_length);
  append_number(rest, 0);  // spelling
  return std::string(glass_magic) + checksum(rest).substr(0, glass_identity_size) + rest;
}

}  // namespace dragnet
