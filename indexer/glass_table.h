// Writes one table of Xapian's glass format (common/glass_format.h) from its first block to its
// last: the B-tree is built from the bottom up, because the keys arrive in order.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "common/glass_format.h"
#include "indexer/storage.h"

namespace dragnet {

class GlassTable {
 public:
  // revision: of the database, in every block. Throws WriteError.
  explicit GlassTable(const std::filesystem::path& file, std::uint32_t revision = 1);

  // Keys ascend by their bytes and have 1 to 255. A tag is cut into at most 65,535 pieces, as many
  // as if each but one had 1,700 bytes or more, which no record reaches (limits.h). Throws
  // WriteError.
  void add(std::string_view key, std::string_view tag);

  // Writes what is left. Nothing may be added afterwards. Throws WriteError.
  GlassRoot finish();

 private:
  // The block at work of one level. Items grow down from its end, their offsets up from its start.
  struct Level {
    std::vector<std::uint8_t> block = std::vector<std::uint8_t>(GlassBlock::size);
    std::size_t directory_end;
    std::size_t items_begin = GlassBlock::size;
    bool first = true;      // no block of this level was written before
    std::string separator;  // what its keys are not less than; of the first: nothing
    std::uint16_t separator_component = 0;

    Level();
    // The bytes of an item that fits.
    std::size_t room() const;
    void put(std::string_view item);
    // Of the item put last, in a leaf; valid until the next one or the next block.
    std::string_view last_key() const;
  };

  // How much of a tag goes into its first piece.
  std::size_t first_piece(std::string_view key, std::size_t tag_size) const;
  void add_item(std::string_view key, std::uint16_t component);
  void add_branch(std::size_t level, std::string_view key, std::uint16_t component,
                  std::uint32_t block);
  // Writes the block of the level and enters it above.
  void close_block(std::size_t level);
  std::uint32_t write_block(std::size_t level);

  SideWriter file_;
  std::uint32_t revision_;
  std::vector<Level> levels_;
  std::string item_;
  std::uint32_t blocks_ = 0;
  std::uint64_t entries_ = 0;
};

}  // namespace dragnet
