// Which reports of a generation are copies of each other: its stories of more than one report. They
// change with every update, so this is a file of the generation.
//
// The file: 32-bit numbers, little endian; for each story how many reports it has, then these, as
// numbers of the whole database in the order of the reports' ids. The first one names the story.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/generation.h"
#include "common/tombstones.h"

namespace dragnet {

// The ending of the file's name: gen-000007.copies. A generation without copies has none, and
// neither have those that older programs wrote.
inline constexpr std::string_view copies_file = "copies";

// Members begin .. end - 1 of a list.
struct MemberRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

// Stories are numbered from 0, and so are the reports in them, the members: story after story, in
// each the one that names it first. In memory: four bytes for each report up to the last member of
// its segment, and eight for each member.
class Copies {
 public:
  Copies() = default;
  // Of that many segments; reports as numbers of the whole database.
  Copies(const std::vector<std::vector<ReportNumber>>& stories, std::size_t segments);

  std::size_t stories() const { return ranges_.size(); }
  std::size_t reports() const { return reports_.size(); }

  // What a report is that has no copies.
  static constexpr std::uint32_t none = 0xFFFFFFFF;
  std::uint32_t member_at(const ReportPlace& place) const {
    if (place.segment >= members_.size()) return none;
    const std::vector<std::uint32_t>& members = members_[place.segment];
    return place.number < members.size() ? members[place.number] : none;
  }
  std::uint32_t member_of(ReportNumber of_all) const;

  // The story of a report; nothing for one without copies.
  std::optional<std::uint32_t> story_at(const ReportPlace& place) const {
    return story_if_any(member_at(place));
  }
  std::optional<std::uint32_t> story_at(ReportNumber of_all) const;

  ReportNumber report_of(std::uint32_t member) const { return reports_[member]; }
  std::uint32_t story_of(std::uint32_t member) const { return story_of_member_[member]; }
  MemberRange members_of(std::uint32_t story) const { return ranges_[story]; }

 private:
  std::optional<std::uint32_t> story_if_any(std::uint32_t member) const {
    return member == none ? std::nullopt : std::optional(story_of_member_[member]);
  }

  std::vector<MemberRange> ranges_;  // by story
  std::vector<ReportNumber> reports_;
  std::vector<std::uint32_t> story_of_member_;
  std::vector<std::vector<std::uint32_t>> members_;  // by segment and number
};

std::string to_bytes(const std::vector<std::vector<ReportNumber>>& stories);

// The copies of the generation. Throws IndexError when the file is not what the manifest says.
Copies read_copies(const std::filesystem::path& index, const Manifest& manifest);

}  // namespace dragnet
