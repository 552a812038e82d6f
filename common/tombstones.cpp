#include "common/tombstones.h"

#include <algorithm>
#include <charconv>

#include "common/text_parts.h"

namespace dragnet {

namespace {

[[noreturn]] void damaged(const Manifest& manifest) {
  throw_unfit(manifest, tombstones_file);
}

// Numbers with blanks between; nothing for anything else.
std::optional<std::vector<ReportNumber>> numbers_in(std::string_view text) {
  std::vector<ReportNumber> numbers;
  const char* at = text.data();
  const char* const end = at + text.size();
  while (at != end) {
    ReportNumber number = 0;
    const auto read = std::from_chars(at, end, number);
    if (read.ec != std::errc()) return std::nullopt;
    numbers.push_back(number);
    at = read.ptr;
    if (at != end && *at++ != ' ') return std::nullopt;
  }
  return numbers;
}

bool fits(const std::vector<ReportNumber>& numbers, const SegmentEntry& segment) {
  return numbers.size() == segment.tombstones &&
         (numbers.empty() || (numbers.front() >= 1 && numbers.back() <= segment.reports)) &&
         std::ranges::is_sorted(numbers, std::ranges::less_equal());
}

Tombstones parse_tombstones(std::string_view text, const Manifest& manifest) {
  Tombstones tombstones;
  tombstones.by_segment.resize(manifest.segments.size());
  while (!text.empty()) {
    std::string_view line = take_part(text, '\n');
    const auto segment =
        std::ranges::find(manifest.segments, take_part(line, ' '), &SegmentEntry::name);
    auto numbers = numbers_in(line);
    if (segment == manifest.segments.end() || !numbers) damaged(manifest);
    const auto at = static_cast<std::size_t>(segment - manifest.segments.begin());
    tombstones.by_segment[at] = std::move(*numbers);
  }
  return tombstones;
}

}  // namespace

ReportPlace place_of(ReportNumber of_all, std::size_t segments) {
  return {(of_all - 1) % segments, static_cast<ReportNumber>((of_all - 1) / segments + 1)};
}

ReportNumber number_of(const ReportPlace& place, std::size_t segments) {
  return static_cast<ReportNumber>((place.number - 1) * segments + place.segment + 1);
}

bool Tombstones::empty() const {
  return std::ranges::all_of(by_segment, [](const auto& numbers) { return numbers.empty(); });
}

bool Tombstones::contains(const ReportPlace& place) const {
  return place.segment < by_segment.size() &&
         std::ranges::binary_search(by_segment[place.segment], place.number);
}

std::string to_text(const Tombstones& tombstones, const Manifest& manifest) {
  std::string text;
  for (std::size_t i = 0; i < tombstones.by_segment.size(); ++i) {
    if (tombstones.by_segment[i].empty()) continue;
    text += manifest.segments[i].name;
    for (const ReportNumber number : tombstones.by_segment[i])
      text.append(" ").append(std::to_string(number));
    text += '\n';
  }
  return text;
}

Tombstones read_tombstones(const std::filesystem::path& index, const Manifest& manifest) {
  const auto text = read_generation_file(index, manifest, std::string(tombstones_file));
  Tombstones tombstones = parse_tombstones(text ? text->bytes() : std::string_view(), manifest);
  for (std::size_t i = 0; i < manifest.segments.size(); ++i)
    if (!fits(tombstones.by_segment[i], manifest.segments[i])) damaged(manifest);
  return tombstones;
}

}  // namespace dragnet
