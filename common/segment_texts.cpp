#include "common/segment_texts.h"

#include <algorithm>
#include <cstring>

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

}  // namespace

std::uint32_t word_number(std::string_view stem_or_number) {
  const auto number = static_cast<std::uint32_t>(hash64(stem_or_number));
  return number == end_of_title ? number + 1 : number;
}

std::string_view word_of_term(std::string_view term) {
  for (const std::string_view prefix : {stem_prefix, title_prefix})
    if (term.starts_with(prefix)) term.remove_prefix(prefix.size());
  return term;
}

std::uint32_t word_number_of_term(std::string_view term) {
  return word_number(word_of_term(term));
}

std::vector<std::uint32_t> numbers_in(std::string_view bytes) {
  std::vector<std::uint32_t> numbers(bytes.size() / word_bytes);
  if (!numbers.empty()) std::memcpy(numbers.data(), bytes.data(), numbers.size() * word_bytes);
  return numbers;
}

std::size_t filling_of(const StoredTexts& texts) {
  return up_to(word_bytes, texts.title.size() + texts.text.size());
}

void TextsEnd::add(const StoredTexts& texts) {
  entries_.push_back({.begin = size_,
                      .words = static_cast<std::uint32_t>(texts.words.size()),
                      .title_size = static_cast<std::uint32_t>(texts.title.size()),
                      .text_size = static_cast<std::uint32_t>(texts.text.size()),
                      .flags = (texts.is_plain ? plain_flag : 0) |
                               (texts.has_joined_name ? joined_name_flag : 0)});
  size_ += texts.words.size_bytes() + texts.title.size() + texts.text.size() + filling_of(texts);
}

std::string TextsEnd::bytes(const std::vector<std::uint32_t>& ambiguous) const {
  std::string end(up_to(entries_alignment, size_ + ambiguous.size() * word_bytes), '\0');
  end.append(bytes_of(ambiguous));
  end.append(bytes_of(entries_));
  const SegmentTexts::Counts counts{entries_.size(), ambiguous.size()};
  end.append(bytes_of(std::span<const SegmentTexts::Counts>(&counts, 1)));
  return end;
}

SegmentTexts::SegmentTexts(const std::filesystem::path& segment, std::uint32_t reports)
    : file_(segment / texts_file) {
  const std::string_view bytes = file_.bytes();
  const std::size_t end_size = reports * sizeof(Entry) + sizeof(Counts);
  Counts counts{};
  const bool fits = bytes.size() >= texts_begin.size() + end_size &&
                    bytes.size() % entries_alignment == 0 && bytes.starts_with(texts_begin);
  if (fits) std::memcpy(&counts, bytes.data() + bytes.size() - sizeof counts, sizeof counts);
  const std::size_t entries_at = bytes.size() - end_size;
  if (!fits || counts.reports != reports ||
      counts.ambiguous > (entries_at - texts_begin.size()) / word_bytes)
    throw_damaged((segment / texts_file).string() + " is not what it should be");
  entries_ = numbers_at<Entry>(bytes, entries_at, reports);
  ambiguous_ = numbers_at<std::uint32_t>(bytes, entries_at - counts.ambiguous * word_bytes,
                                         counts.ambiguous);
}

StoredTexts SegmentTexts::of(ReportNumber report) const {
  const Entry& entry = entries_[report - 1];
  const std::string_view bytes = file_.bytes();
  const std::uint64_t words_size = std::uint64_t{entry.words} * word_bytes;
  const std::uint64_t size = words_size + entry.title_size + entry.text_size;
  if (entry.begin % word_bytes != 0 || entry.begin > bytes.size() ||
      size > bytes.size() - entry.begin)
    throw_damaged("a segment's texts contradict themselves");
  const std::string_view both = bytes.substr(entry.begin + words_size);
  return {.title = both.substr(0, entry.title_size),
          .text = both.substr(entry.title_size, entry.text_size),
          .words = numbers_at<std::uint32_t>(bytes, entry.begin, entry.words),
          .has_joined_name = (entry.flags & joined_name_flag) != 0,
          .is_plain = (entry.flags & plain_flag) != 0};
}

bool SegmentTexts::is_ambiguous(std::uint32_t word) const {
  return std::ranges::binary_search(ambiguous_, word);
}

std::string_view SegmentTexts::sample() const {
  constexpr std::size_t sample_bytes = 16 << 10;
  return file_.bytes().substr(texts_begin.size(), sample_bytes);
}

}  // namespace dragnet
