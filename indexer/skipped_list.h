// SKIPPED.jsonl of a segment, what its run skipped or cut: one for segments that become one.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "common/generation.h"

namespace dragnet {

inline constexpr std::string_view skipped_file = "SKIPPED.jsonl";

// The lines of all lists, which follow each other in time, but of each input only those of the last
// list that names it: a later run has read it anew.
std::string merged_skipped(const std::vector<std::string>& lists);

// Those of these segments of the index, followed by that of the run. Throws IndexError when one is
// not what the manifest says.
std::string merged_skipped(const std::filesystem::path& index, const Manifest& manifest,
                           const std::set<std::string>& segments, std::string of_run);

}  // namespace dragnet
