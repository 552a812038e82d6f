// Xapian's glass format as tables are written and read here: blocks, items, and keys of posting
// lists. Source: backends/glass/glass_table.h, glass_postlist.h and common/pack.h of xapian-core
// 1.4, where the format has been the same since 1.4.0.
//
// A table is a B-tree of blocks. Numbers in blocks are big-endian.
//
//   block   revision (4) | level (1) | free bytes in one piece (2) | free bytes (2) |
//           end of the directory (2) | directory: the offset of each item (2) | free | items
//   leaf    size without these two and one more, with three flags in the top bits (2) |
//           key size (1) | key | number of the piece (2), but not in the first | piece of the tag
//   branch  block below (4) | key size (1) | key | number of the piece (2)
//
// A key in a branch is cut after the byte that tells it from the last key of the block before. The
// first item of every table is empty, and so is the first key of every level of branches.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dragnet {

inline constexpr const char* glass_version_file = "iamglass";
inline constexpr const char* glass_postlists = "postlist.glass";
inline constexpr const char* glass_data = "docdata.glass";

struct GlassBlock {
  static constexpr std::size_t size = 8192;
  static constexpr std::size_t level_at = 4;
  static constexpr std::size_t directory_end_at = 9;
  static constexpr std::size_t directory_start = 11;
};

struct GlassItem {
  static constexpr std::size_t leaf_head = 3;    // size and key size
  static constexpr std::size_t branch_head = 5;  // block and key size
  static constexpr std::size_t piece_number = 2;
  // Flags of leaves.
  static constexpr unsigned first_piece = 0x20;
  static constexpr unsigned last_piece = 0x40;
  static constexpr unsigned compressed = 0x80;
};

// What the version file says of a table. Tables without entries have no file.
struct GlassRoot {
  std::uint32_t block = 0;
  unsigned level = 0;  // how many levels of blocks are below it
  std::uint64_t entries = 0;
  std::uint32_t blocks = 0;
  bool operator==(const GlassRoot&) const = default;
};

// The version file begins with its magic, in which is the date of the format, 2016-03-14, and the
// database's identity. Numbers follow (packed_number.h): the revision, and of each table the
// members of its root; behind the level, two bits lower, are flags, and behind the entries the size
// of blocks, a limit, and a text.
inline constexpr std::string_view glass_magic{"\x0F\x0DXapian Glass\x04\x6E", 16};
inline constexpr std::size_t glass_identity_size = 16;

// So that bytes order as numbers do.
void append_ordered(std::string& bytes, std::uint32_t number);
// Back from all of the bytes; 0 where these are too few or too many.
std::uint32_t ordered_number(std::string_view bytes);

// The term as the beginning of a key: a NUL is followed by FF.
void append_term(std::string& key, std::string_view term);

// Back from the whole of a key; nothing where it is the key of something else: in those of later
// chunks, lengths, values and metadata another byte follows a NUL.
std::optional<std::string> term_of_key(std::string_view key);

// The same as append_term with a NUL behind it, where more of the key follows.
void append_closed_term(std::string& key, std::string_view term);

// A posting list is cut into chunks. The key of the first is the term; of each other the closed
// term and its first report, in order. The first chunk begins with how many reports have the term,
// how often it stands in them, and the first report less one. Each goes on with whether it is the
// last, and what its last report exceeds its first one by; then how often the term stands in the
// first, and for each further report by how much it exceeds the one before, less one, and how often
// the term stands there (packed_number.h).
inline constexpr char is_last_chunk = '1';
inline constexpr char is_no_last_chunk = '0';

}  // namespace dragnet
