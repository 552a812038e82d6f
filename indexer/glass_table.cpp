#include "indexer/glass_table.h"

#include <algorithm>
#include <cstring>

namespace dragnet {

namespace {

constexpr std::size_t least_items = 4;  // that fit into a block
constexpr std::size_t max_item =
    (GlassBlock::size - GlassBlock::directory_start - least_items * 2) / least_items;

void append_16(std::string& bytes, std::size_t number) {
  bytes += static_cast<char>(number >> 8);
  bytes += static_cast<char>(number);
}

void put_16(std::vector<std::uint8_t>& block, std::size_t at, std::size_t number) {
  block[at] = static_cast<std::uint8_t>(number >> 8);
  block[at + 1] = static_cast<std::uint8_t>(number);
}

}  // namespace

GlassTable::Level::Level() : directory_end(GlassBlock::directory_start) {}

std::size_t GlassTable::Level::room() const {
  const std::size_t free = items_begin - directory_end;
  return free - std::min<std::size_t>(free, 2);
}

void GlassTable::Level::put(std::string_view item) {
  items_begin -= item.size();
  std::memcpy(block.data() + items_begin, item.data(), item.size());
  put_16(block, directory_end, items_begin);
  directory_end += 2;
}

std::string_view GlassTable::Level::last_key() const {
  const std::uint8_t* const key = block.data() + items_begin + GlassItem::leaf_head;
  return {reinterpret_cast<const char*>(key), key[-1]};
}

GlassTable::GlassTable(const std::filesystem::path& file, std::uint32_t revision)
    : file_(file), revision_(revision), levels_(1) {
  const std::string nothing = {static_cast<char>(GlassItem::first_piece | GlassItem::last_piece), 0,
                               0};
  levels_.front().put(nothing);
}

// One of several pieces fills the block, as long as that makes them no more.
std::size_t GlassTable::first_piece(std::string_view key, std::size_t tag_size) const {
  const std::size_t head = GlassItem::leaf_head + key.size();
  const std::size_t most = max_item - head;
  if (tag_size <= most) return tag_size;
  const std::size_t most_of_others = most - GlassItem::piece_number;
  const std::size_t others = (tag_size - most + most_of_others - 1) / most_of_others;
  const std::size_t item = std::min(levels_.front().room(), max_item);
  const bool is_enough = item > head && item - head + others * most_of_others >= tag_size;
  return is_enough ? item - head : most;
}

void GlassTable::add(std::string_view key, std::string_view tag) {
  ++entries_;
  const std::size_t first = first_piece(key, tag.size());
  for (std::uint16_t component = 1;; ++component) {
    const std::size_t head =
        GlassItem::leaf_head + key.size() + (component > 1 ? GlassItem::piece_number : 0);
    const std::string_view piece = tag.substr(0, component == 1 ? first : max_item - head);
    tag.remove_prefix(piece.size());
    const unsigned flags =
        (component == 1 ? GlassItem::first_piece : 0) | (tag.empty() ? GlassItem::last_piece : 0);

    item_.clear();
    append_16(item_, (head + piece.size() - GlassItem::leaf_head) | flags << 8);
    item_ += static_cast<char>(key.size());
    item_ += key;
    if (component > 1) append_16(item_, component);
    item_ += piece;
    add_item(key, component);
    if (tag.empty()) return;
  }
}

void GlassTable::add_item(std::string_view key, std::uint16_t component) {
  Level& leaf = levels_.front();
  if (leaf.room() < item_.size()) {
    const std::string_view previous = leaf.last_key();
    const auto differ = std::mismatch(key.begin(), key.end(), previous.begin(), previous.end());
    const auto same = static_cast<std::size_t>(differ.first - key.begin());
    close_block(0);
    levels_.front().separator = key.substr(0, same + 1);
    levels_.front().separator_component = component;
  }
  levels_.front().put(item_);
}

void GlassTable::add_branch(std::size_t level, std::string_view key, std::uint16_t component,
                            std::uint32_t block) {
  if (level == levels_.size()) levels_.emplace_back();
  std::string item;
  append_16(item, block >> 16);
  append_16(item, block & 0xFFFF);
  item += static_cast<char>(key.size());
  item += key;
  append_16(item, component);
  if (levels_[level].room() < item.size()) {
    close_block(level);
    levels_[level].separator = key;
    levels_[level].separator_component = component;
  }
  levels_[level].put(item);
}

void GlassTable::close_block(std::size_t level) {
  const std::uint32_t block = write_block(level);
  Level& closed = levels_[level];
  const bool first = closed.first;
  closed.first = false;
  const std::string separator = first ? std::string() : closed.separator;
  add_branch(level + 1, separator, first ? 0 : closed.separator_component, block);
}

std::uint32_t GlassTable::write_block(std::size_t level) {
  Level& full = levels_[level];
  const std::size_t free = full.items_begin - full.directory_end;
  for (std::size_t i = 0; i < 4; ++i)
    full.block[i] = static_cast<std::uint8_t>(revision_ >> (8 * (3 - i)));
  full.block[GlassBlock::level_at] = static_cast<std::uint8_t>(level);
  put_16(full.block, 5, free);
  put_16(full.block, 7, free);
  put_16(full.block, GlassBlock::directory_end_at, full.directory_end);
  std::fill_n(full.block.begin() + static_cast<std::ptrdiff_t>(full.directory_end), free,
              std::uint8_t{0});
  file_.write({reinterpret_cast<const char*>(full.block.data()), full.block.size()});
  full.directory_end = GlassBlock::directory_start;
  full.items_begin = GlassBlock::size;
  return blocks_++;
}

GlassRoot GlassTable::finish() {
  std::size_t top = 0;
  for (; top + 1 < levels_.size(); ++top) close_block(top);
  const std::uint32_t root = write_block(top);
  file_.finish();
  return {
      .block = root, .level = static_cast<unsigned>(top), .entries = entries_, .blocks = blocks_};
}

}  // namespace dragnet
