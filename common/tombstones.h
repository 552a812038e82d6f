// Which reports of a generation's segments are no longer part of it: replaced by a report of a
// later segment, or deleted. Segments never change, so this is a file of the generation.
//
// A line a segment that has any: its name and the numbers of the reports in it, upwards.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/generation.h"
#include "common/segment_columns.h"

namespace dragnet {

// The ending of the file's name: gen-000007.tombstones. A generation without tombstones has none.
inline constexpr std::string_view tombstones_file = "tombstones";

// What a number of all segments together stands for: Xapian deals the reports out in turns.
struct ReportPlace {
  std::size_t segment = 0;  // index in the manifest
  ReportNumber number = 0;
  bool operator==(const ReportPlace&) const = default;
};
ReportPlace place_of(ReportNumber of_all, std::size_t segments);
ReportNumber number_of(const ReportPlace& place, std::size_t segments);

// By segment in the order of the manifest, each sorted.
struct Tombstones {
  std::vector<std::vector<ReportNumber>> by_segment;

  bool empty() const;
  bool contains(const ReportPlace& place) const;
  bool operator==(const Tombstones&) const = default;
};

std::string to_text(const Tombstones& tombstones, const Manifest& manifest);

// The tombstones of the generation. Throws IndexError when the file is not what the manifest says.
Tombstones read_tombstones(const std::filesystem::path& index, const Manifest& manifest);

}  // namespace dragnet
