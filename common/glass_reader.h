// Looks entries up in the tables of a segment's database (glass_format.h). One that much is read of
// is mapped into memory: without a system call and a copy for each block, as the library does it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/glass_format.h"
#include "common/mapped_file.h"
#include "common/open_file.h"

namespace dragnet {

enum class BlockAccess : std::uint8_t {
  mapped,
  copied,  // for few entries here and there (open_file.h)
};

// A table without entries is one too. Threads may share it where it is mapped, and only there.
class GlassReader {
 public:
  GlassReader(const std::filesystem::path& file, const GlassRoot& root,
              BlockAccess access = BlockAccess::mapped);

 private:
  friend class GlassCursor;
  using BlockCopy = std::shared_ptr<char[]>;
  // Lives as long as the table, or as long as the copy, which is made where it is needed.
  std::string_view block(std::uint32_t number, bool is_leaf, BlockCopy& copy) const;
  std::string_view read_block(std::uint32_t number, BlockCopy& copy) const;

  GlassRoot root_;
  BlockAccess access_;
  MappedFile mapped_;
  OpenFile open_;
  mutable std::unordered_map<std::uint32_t, BlockCopy> branches_;  // of the open file; few
};

// The tables of a segment that are read here.
struct GlassTables {
  GlassReader postlists;
  GlassReader data;  // copied
};
// Of the segment's folder. Throws IndexError when its version file is not such a one,
// std::filesystem::filesystem_error.
GlassTables open_glass_tables(const std::filesystem::path& segment);

// Stands at an entry of a table, which must outlive it; at first at none. Its functions throw
// IndexError where the table is damaged: also where a block lies where it does not belong, so that
// nobody is led round in circles; and what OpenFile::read throws.
class GlassCursor {
 public:
  explicit GlassCursor(const GlassReader& table);
  GlassCursor(GlassCursor&&) = default;

  // To the last entry whose key is not greater; where there is none, to one with an empty key.
  void find(std::string_view key);
  // To the next entry; false when there is none.
  bool next();

  // Of the entry; it lives as long as the table, or, where blocks are copied, until the cursor goes
  // elsewhere.
  std::string_view key() const { return at_.key; }
  // What the entry holds, unpacked. False where there is none.
  bool read(std::string& tag);

 private:
  class Block;
  // Of a block.
  struct Item {
    std::string_view key;
    std::size_t piece = 0;  // its number, from 1
    unsigned flags = 0;
    std::string_view tag;

    bool may_follow(const Item& other) const;
  };
  struct Place {
    std::string_view block;
    std::size_t item = 0;
    GlassReader::BlockCopy copy;  // of a leaf
  };

  void enter(std::size_t level, std::uint32_t block);
  Block block(std::size_t level) const;
  Item item() const;
  // To the next item of the leaves, or back; false when there is none.
  bool step(bool forward);

  const GlassReader& table_;
  std::vector<Place> path_;  // by level, from the leaf up
  Item at_;                  // of the leaf
};

}  // namespace dragnet
