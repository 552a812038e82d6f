#include "common/segment_texts.h"

#include <bit>
#include <cstring>

#include "common/error.h"

namespace dragnet {

namespace {

// The file is read as the processor keeps numbers.
static_assert(std::endian::native == std::endian::little);

constexpr std::size_t alignment = 8;
constexpr std::uint32_t plain_flag = 1;

[[noreturn]] void damaged(const std::string& what) {
  throw IndexError("index-damaged: " + what +
                   "; run 'dragnet-index rollback' or build the index again");
}

}  // namespace

void TextsEnd::add(const StoredTexts& texts) {
  entries_.push_back(
      {size_, static_cast<std::uint32_t>(texts.title.size()), texts.is_plain ? plain_flag : 0});
  size_ += texts.title.size() + texts.text.size();
}

std::string TextsEnd::bytes() const {
  std::string end((alignment - size_ % alignment) % alignment, '\0');
  const SegmentTexts::Entry last{size_, 0, 0};
  end.append(reinterpret_cast<const char*>(entries_.data()), entries_.size() * sizeof last);
  end.append(reinterpret_cast<const char*>(&last), sizeof last);
  const std::uint64_t reports = entries_.size();
  return end.append(reinterpret_cast<const char*>(&reports), sizeof reports);
}

SegmentTexts::SegmentTexts(const std::filesystem::path& segment, std::uint32_t reports)
    : file_(segment / texts_file) {
  const std::string_view bytes = file_.bytes();
  const std::size_t entries = reports + std::size_t{1};
  const std::size_t end_size = entries * sizeof(Entry) + sizeof(std::uint64_t);
  std::uint64_t counted = 0;
  const bool fits = bytes.size() >= texts_begin.size() + end_size &&
                    bytes.size() % alignment == 0 && bytes.starts_with(texts_begin);
  if (fits) std::memcpy(&counted, bytes.data() + bytes.size() - sizeof counted, sizeof counted);
  if (!fits || counted != reports)
    damaged((segment / texts_file).string() + " is not what it should be");
  entries_ = {reinterpret_cast<const Entry*>(bytes.data() + bytes.size() - end_size), entries};
}

StoredTexts SegmentTexts::of(ReportNumber report) const {
  const Entry& entry = entries_[report - 1];
  const std::uint64_t end = entries_[report].begin;
  if (entry.begin > end || end > file_.bytes().size() || entry.title_size > end - entry.begin)
    damaged("a segment's texts contradict themselves");
  const std::string_view both = file_.bytes().substr(entry.begin, end - entry.begin);
  return {both.substr(0, entry.title_size), both.substr(entry.title_size),
          (entry.flags & plain_flag) != 0};
}

std::string_view SegmentTexts::sample() const {
  constexpr std::size_t sample_bytes = 16 << 10;
  return file_.bytes().substr(texts_begin.size(), sample_bytes);
}

}  // namespace dragnet
