#include "common/segment_texts.h"

#include <algorithm>
#include <array>
#include <utility>

#include "common/error.h"
#include "common/hash.h"
#include "common/number_bytes.h"
#include "common/schema.h"

namespace dragnet {

namespace {

constexpr std::size_t word_bytes = sizeof(std::uint32_t);
constexpr std::size_t entries_alignment = 8;
constexpr std::uint32_t plain_flag = 1;
constexpr std::uint32_t joined_name_flag = 2;

std::size_t up_to(std::size_t alignment, std::uint64_t size) {
  return (alignment - size % alignment) % alignment;
}

bool is_plain(const TextsEntry& entry) {
  return (entry.flags & plain_flag) != 0;
}

template <class Value>
std::span<char> memory_of(Value& value) {
  return {reinterpret_cast<char*>(&value), sizeof value};
}

}  // namespace

std::uint32_t word_number(std::uint64_t key) {
  const auto number = static_cast<std::uint32_t>(key);
  return number == end_of_title ? number + 1 : number;
}

std::uint32_t word_number(std::string_view stem_or_number) {
  return word_number(hash64(stem_or_number));
}

std::string_view word_of_term(std::string_view term) {
  for (const std::string_view prefix : {stem_prefix, title_prefix})
    if (term.starts_with(prefix)) term.remove_prefix(prefix.size());
  return term;
}

std::uint32_t word_number_of_term(std::string_view term) {
  return word_number(word_of_term(term));
}

StoredTexts texts_at(std::string_view file, const TextsEntry& entry) {
  const std::string_view both = file.substr(entry.begin + entry.words_size());
  return {.title = both.substr(0, entry.title_size),
          .text = both.substr(entry.title_size, entry.text_size),
          .words = numbers_at<std::uint32_t>(file, entry.begin, entry.words),
          .has_joined_name = (entry.flags & joined_name_flag) != 0,
          .is_plain = is_plain(entry)};
}

void TextsBlock::add(const StoredTexts& texts) {
  entries.push_back({.begin = bytes.size(),
                     .words = static_cast<std::uint32_t>(texts.words.size()),
                     .title_size = static_cast<std::uint32_t>(texts.title.size()),
                     .text_size = static_cast<std::uint32_t>(texts.text.size()),
                     .flags = (texts.is_plain ? plain_flag : 0) |
                              (texts.has_joined_name ? joined_name_flag : 0)});
  bytes.append(bytes_of(texts.words)).append(texts.title).append(texts.text);
  bytes.append(up_to(word_bytes, bytes.size()), '\0');
}

void TextsBlock::clear() {
  bytes.clear();
  entries.clear();
}

void TextsEnd::add(const TextsBlock& block) {
  for (TextsEntry entry : block.entries) {
    entry.begin += size_;
    entries_.push_back(entry);
  }
  size_ += block.bytes.size();
}

std::string TextsEnd::bytes(const std::vector<std::uint32_t>& ambiguous) const {
  std::string end(up_to(entries_alignment, size_ + ambiguous.size() * word_bytes), '\0');
  end.append(bytes_of(ambiguous));
  end.append(bytes_of(entries_));
  const SegmentTexts::Counts counts{entries_.size(), ambiguous.size()};
  end.append(bytes_of(std::span<const SegmentTexts::Counts>(&counts, 1)));
  return end;
}

// What is read here is copied: a look into the mapped file would bring in what is around it.
SegmentTexts::SegmentTexts(const std::filesystem::path& segment, std::uint32_t reports)
    : file_(segment / texts_file), open_(segment / texts_file) {
  const std::string_view bytes = file_.bytes();
  const std::size_t end_size = reports * sizeof(TextsEntry) + sizeof(Counts);
  std::array<char, texts_begin.size()> begin{};
  Counts counts{};
  const bool fits =
      bytes.size() >= begin.size() + end_size && bytes.size() % entries_alignment == 0;
  if (fits) {
    open_.read(0, begin);
    open_.read(bytes.size() - sizeof counts, memory_of(counts));
  }
  const std::size_t entries_at = bytes.size() - end_size;
  if (!fits || std::string_view(begin.data(), begin.size()) != texts_begin ||
      counts.reports != reports || counts.ambiguous > (entries_at - begin.size()) / word_bytes)
    throw_damaged((segment / texts_file).string() + " is not what it should be");
  entries_ = numbers_at<TextsEntry>(bytes, entries_at, reports);
  ambiguous_ = numbers_at<std::uint32_t>(bytes, entries_at - counts.ambiguous * word_bytes,
                                         counts.ambiguous);
}

const TextsEntry& SegmentTexts::checked(const TextsEntry& entry) const {
  const std::uint64_t size = entry.words_size() + entry.title_size + entry.text_size;
  if (entry.begin % word_bytes != 0 || entry.begin > file_.bytes().size() ||
      size > file_.bytes().size() - entry.begin)
    throw_damaged("a segment's texts contradict themselves");
  return entry;
}

CopiedTexts SegmentTexts::read(ReportNumber report) const {
  const TextsEntry& entry = checked(entries_[report - 1]);
  std::string both(std::size_t{entry.title_size} + entry.text_size, '\0');
  open_.read(entry.begin + entry.words_size(), both);
  std::string title = both.substr(0, entry.title_size);
  both.erase(0, entry.title_size);
  return {std::move(title), std::move(both), is_plain(entry)};
}

StoredTexts SegmentTexts::of(ReportNumber report) const {
  return texts_at(file_.bytes(), checked(entries_[report - 1]));
}

bool SegmentTexts::is_ambiguous(std::uint32_t word) const {
  return std::ranges::binary_search(ambiguous_, word);
}

std::string_view SegmentTexts::sample() const {
  constexpr std::size_t sample_bytes = 16 << 10;
  return file_.bytes().substr(texts_begin.size(), sample_bytes);
}

}  // namespace dragnet
