#include "common/copies.h"

#include "common/little_endian.h"

namespace dragnet {

namespace {

constexpr std::size_t number_bytes = 4;

void append(std::string& bytes, std::uint32_t number) {
  append_little_endian(bytes, number, number_bytes);
}

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
  return static_cast<std::uint32_t>(little_endian_at(bytes, at, number_bytes));
}

[[noreturn]] void damaged(const Manifest& manifest) {
  throw_unfit(manifest, copies_file);
}

bool is_report(ReportNumber number, const Manifest& manifest) {
  if (number == 0) return false;
  const ReportPlace place = place_of(number, manifest.segments.size());
  return place.number <= manifest.segments[place.segment].reports;
}

std::vector<std::vector<ReportNumber>> stories_in(std::string_view bytes,
                                                  const Manifest& manifest) {
  if (bytes.size() % number_bytes != 0 || manifest.segments.empty()) damaged(manifest);
  std::vector<std::vector<ReportNumber>> stories;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::uint32_t size = number_at(bytes, at);
    at += number_bytes;
    if (size < 2 || size > (bytes.size() - at) / number_bytes) damaged(manifest);
    stories.emplace_back();
    for (std::uint32_t i = 0; i < size; ++i, at += number_bytes) {
      stories.back().push_back(number_at(bytes, at));
      if (!is_report(stories.back().back(), manifest)) damaged(manifest);
    }
  }
  return stories;
}

}  // namespace

Copies::Copies(const std::vector<std::vector<ReportNumber>>& stories, std::size_t segments)
    : members_(segments) {
  for (const std::vector<ReportNumber>& story : stories) {
    const auto begin = static_cast<std::uint32_t>(reports_.size());
    for (const ReportNumber report : story) {
      const ReportPlace place = place_of(report, segments);
      std::vector<std::uint32_t>& members = members_[place.segment];
      if (members.size() <= place.number) members.resize(place.number + std::size_t{1}, none);
      members[place.number] = static_cast<std::uint32_t>(reports_.size());
      reports_.push_back(report);
      story_of_member_.push_back(static_cast<std::uint32_t>(ranges_.size()));
    }
    ranges_.push_back({begin, static_cast<std::uint32_t>(reports_.size())});
  }
}

std::uint32_t Copies::member_of(ReportNumber of_all) const {
  return members_.empty() ? none : member_at(place_of(of_all, members_.size()));
}

std::optional<std::uint32_t> Copies::story_at(ReportNumber of_all) const {
  return story_if_any(member_of(of_all));
}

std::string to_bytes(const std::vector<std::vector<ReportNumber>>& stories) {
  std::string bytes;
  for (const std::vector<ReportNumber>& story : stories) {
    append(bytes, static_cast<std::uint32_t>(story.size()));
    for (const ReportNumber report : story) append(bytes, report);
  }
  return bytes;
}

Copies read_copies(const std::filesystem::path& index, const Manifest& manifest) {
  const auto bytes = read_generation_file(index, manifest, std::string(copies_file));
  if (!bytes) return {};
  return {stories_in(bytes->bytes(), manifest), manifest.segments.size()};
}

}  // namespace dragnet
