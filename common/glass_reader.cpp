#include "common/glass_reader.h"

#include <algorithm>
#include <span>
#include <utility>

#include "common/error.h"
#include "common/file_content.h"
#include "common/inflater.h"
#include "common/packed_number.h"

namespace dragnet {

namespace {

constexpr unsigned highest_level = 10;

// More than any stored report has: damage that unpacks to more is not read to its end.
constexpr std::size_t max_unpacked_bytes = std::size_t{256} << 20;

[[noreturn]] void contradict() {
  throw_damaged("a table of a segment contradicts itself");
}

template <std::size_t size>
std::size_t number_at(std::string_view bytes, std::size_t at) {
  if (at + size > bytes.size()) contradict();
  std::size_t number = 0;
  for (std::size_t i = 0; i < size; ++i)
    number = number << 8 | static_cast<std::uint8_t>(bytes[at + i]);
  return number;
}

// The members of a table's root, and what stands behind them, taken off the version file.
GlassRoot take_root(std::string_view& bytes) {
  const auto take = [&] {
    const auto number = take_packed_number(bytes);
    if (!number) contradict();
    return *number;
  };
  GlassRoot root;
  root.block = static_cast<std::uint32_t>(take());
  root.level = static_cast<unsigned>(std::min<std::uint64_t>(take() >> 2, highest_level + 1));
  root.entries = take();
  if (take() != GlassBlock::size >> 11 || root.level > highest_level) contradict();
  take();
  bytes.remove_prefix(std::min<std::uint64_t>(take(), bytes.size()));
  return root;
}

}  // namespace

GlassReader::GlassReader(const std::filesystem::path& file, const GlassRoot& root,
                         BlockAccess access)
    : root_(root), access_(access) {
  if (root.entries == 0) return;
  if (access == BlockAccess::mapped) mapped_ = MappedFile(file);
  if (access == BlockAccess::copied) open_ = OpenFile(file);
}

std::string_view GlassReader::block(std::uint32_t number, bool is_leaf, BlockCopy& copy) const {
  if (access_ == BlockAccess::mapped) {
    if (number >= mapped_.bytes().size() / GlassBlock::size) contradict();
    return mapped_.bytes().substr(std::size_t{number} * GlassBlock::size, GlassBlock::size);
  }
  if (is_leaf) return read_block(number, copy);
  BlockCopy& kept = branches_[number];
  if (kept == nullptr) {
    BlockCopy branch;
    read_block(number, branch);
    kept = std::move(branch);
  }
  return {kept.get(), GlassBlock::size};
}

std::string_view GlassReader::read_block(std::uint32_t number, BlockCopy& copy) const {
  if (copy == nullptr) copy = std::make_shared_for_overwrite<char[]>(GlassBlock::size);
  const std::span<char> bytes(copy.get(), GlassBlock::size);
  open_.read(std::uint64_t{number} * GlassBlock::size, bytes);
  return {bytes.data(), bytes.size()};
}

GlassTables open_glass_tables(const std::filesystem::path& segment) {
  const std::string version = file_content(segment / glass_version_file).value_or("");
  constexpr std::size_t numbers_at = glass_magic.size() + glass_identity_size;
  if (!version.starts_with(glass_magic) || version.size() < numbers_at) contradict();
  std::string_view numbers = std::string_view(version).substr(numbers_at);
  take_packed_number(numbers);  // the revision
  const GlassRoot postlists = take_root(numbers);
  const GlassRoot data = take_root(numbers);
  return {{segment / glass_postlists, postlists},
          {segment / glass_data, data, BlockAccess::copied}};
}

bool GlassCursor::Item::may_follow(const Item& other) const {
  return piece == 1 ? key > other.key : key == other.key && piece == other.piece + 1;
}

class GlassCursor::Block {
 public:
  Block(std::string_view bytes, std::size_t level) : bytes_(bytes), is_leaf_(level == 0) {
    const std::size_t end = number_at<2>(bytes_, GlassBlock::directory_end_at);
    if (number_at<1>(bytes_, GlassBlock::level_at) != level || end > bytes_.size() ||
        end < GlassBlock::directory_start + 2)
      contradict();
    items_ = (end - GlassBlock::directory_start) / 2;
  }

  std::size_t items() const { return items_; }

  Item item(std::size_t i) const { return is_leaf_ ? leaf_item(i) : branch_item(i); }

  std::uint32_t block_below(std::size_t i) const {
    return static_cast<std::uint32_t>(number_at<4>(bytes_, begin_of(i)));
  }

  // Whether the leaf's keys lie between that of the branch's item and of the one behind it. The
  // first item's key says nothing: all smaller ones are below it too.
  bool may_be_above(std::size_t i, const Block& leaf) const {
    return (i == 0 || key_of(i) <= leaf.key_of(0)) &&
           (i + 1 >= items_ || key_of(i + 1) >= leaf.key_of(leaf.items_ - 1));
  }

  // How many items do not come after the first piece of that key.
  std::size_t count_until(std::string_view key) const {
    std::size_t until = 0;
    for (std::size_t end = items_; until < end;) {
      const std::size_t middle = (until + end) / 2;
      const int order = key_of(middle).compare(key);
      const bool is_until = order < 0 || (order == 0 && item(middle).piece <= 1);
      (is_until ? until : end) = is_until ? middle + 1 : middle;
    }
    return until;
  }

 private:
  std::size_t begin_of(std::size_t i) const {
    return number_at<2>(bytes_, GlassBlock::directory_start + 2 * i);
  }

  std::string_view key_of(std::size_t i) const {
    const std::size_t head = is_leaf_ ? GlassItem::leaf_head : GlassItem::branch_head;
    const std::size_t key_at = begin_of(i) + head;
    return part(key_at, number_at<1>(bytes_, key_at - 1));
  }

  std::string_view part(std::size_t at, std::size_t size) const {
    if (at + size > bytes_.size()) contradict();
    return bytes_.substr(at, size);
  }

  Item leaf_item(std::size_t i) const {
    const std::size_t begin = begin_of(i);
    const std::size_t size_and_flags = number_at<2>(bytes_, begin);
    const std::size_t end = begin + (size_and_flags & 0x1FFF) + GlassItem::leaf_head;
    Item item{.flags = static_cast<unsigned>(size_and_flags >> 8)};
    item.key = key_of(i);
    std::size_t at = begin + GlassItem::leaf_head + item.key.size();
    item.piece = 1;
    if ((item.flags & GlassItem::first_piece) == 0) {
      item.piece = number_at<GlassItem::piece_number>(bytes_, at);
      at += GlassItem::piece_number;
    }
    if (end < at) contradict();
    item.tag = part(at, end - at);
    return item;
  }

  Item branch_item(std::size_t i) const {
    Item item{.key = key_of(i)};
    if (item.key.empty()) return item;
    const std::size_t at = begin_of(i) + GlassItem::branch_head + item.key.size();
    item.piece = number_at<GlassItem::piece_number>(bytes_, at);
    return item;
  }

  std::string_view bytes_;
  std::size_t items_ = 0;
  bool is_leaf_;
};

GlassCursor::GlassCursor(const GlassReader& table)
    : table_(table), path_(table.root_.entries == 0 ? 0 : table.root_.level + 1) {
  if (!path_.empty()) enter(path_.size() - 1, table.root_.block);
}

void GlassCursor::enter(std::size_t level, std::uint32_t block) {
  path_[level].block = table_.block(block, level == 0, path_[level].copy);
}

void GlassCursor::find(std::string_view key) {
  if (path_.empty()) return;
  for (std::size_t level = path_.size() - 1; level > 0; --level) {
    const Block branch = block(level);
    path_[level].item = std::max<std::size_t>(branch.count_until(key), 1) - 1;
    enter(level - 1, branch.block_below(path_[level].item));
    if (level == 1 && !branch.may_be_above(path_[level].item, block(0))) contradict();
  }
  const std::size_t until = block(0).count_until(key);
  path_[0].item = until == 0 ? 0 : until - 1;
  at_ = item();
  // A branch may lead to a block whose keys are all greater.
  if (until == 0) step(false);
  while (at_.piece > 1 && step(false)) {
  }
}

bool GlassCursor::next() {
  while (step(true))
    if (at_.piece == 1) return true;
  return false;
}

bool GlassCursor::read(std::string& tag) {
  tag.clear();
  if (path_.empty()) return false;
  if (at_.piece != 1) contradict();
  const bool is_packed = (at_.flags & GlassItem::compressed) != 0;
  tag = at_.tag;
  while ((at_.flags & GlassItem::last_piece) == 0) {
    if (!step(true) || at_.piece == 1) contradict();
    tag += at_.tag;
  }
  if (!is_packed) return true;
  std::optional<std::string> unpacked = inflated(tag, max_unpacked_bytes, DeflateForm::raw);
  if (!unpacked) contradict();
  tag = std::move(*unpacked);
  return true;
}

GlassCursor::Block GlassCursor::block(std::size_t level) const {
  return {path_[level].block, level};
}

GlassCursor::Item GlassCursor::item() const {
  const Block leaf = block(0);
  if (path_[0].item >= leaf.items()) contradict();
  return leaf.item(path_[0].item);
}

bool GlassCursor::step(bool forward) {
  std::size_t level = 0;
  const auto is_at_end = [&] {
    const std::size_t item = path_[level].item;
    return forward ? item + 1 >= block(level).items() : item == 0;
  };
  while (level < path_.size() && is_at_end()) ++level;
  if (level == path_.size()) return false;
  Item left = at_;
  std::string key;  // where blocks are copied, the next one takes the place of its own
  if (level > 0) left.key = key = at_.key;
  path_[level].item += forward ? 1 : std::size_t(-1);
  for (; level > 0; --level) {
    enter(level - 1, block(level).block_below(path_[level].item));
    path_[level - 1].item = forward ? 0 : block(level - 1).items() - 1;
  }
  at_ = item();
  if (!(forward ? at_.may_follow(left) : left.may_follow(at_))) contradict();
  return true;
}

}  // namespace dragnet
