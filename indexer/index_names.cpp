#include "indexer/index_names.h"

#include <algorithm>
#include <limits>

#include "common/ascii.h"
#include "common/generation.h"
#include "indexer/generations.h"

namespace dragnet {

namespace {

bool is_staging(std::string_view name) {
  if (!name.starts_with(staging_prefix)) return false;
  name.remove_prefix(staging_prefix.size());
  return !name.empty() && std::all_of(name.begin(), name.end(), is_ascii_digit);
}

// The NAME of "gen-000007.NAME"; nothing for other names.
std::optional<std::string_view> generation_ending(std::string_view name) {
  const std::size_t dot = name.find('.');
  if (dot == std::string_view::npos || !number_in(generation_prefix, name.substr(0, dot)))
    return std::nullopt;
  return name.substr(dot + 1);
}

bool is_lower_case(std::string_view word) {
  return !word.empty() &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

IndexName index_name(std::string_view name) {
  if (name == lock_file || name == current_file) return IndexName::fixed;
  if (name == next_current_file || is_staging(name)) return IndexName::of_a_run;
  if (const auto ending = generation_ending(name); ending && is_lower_case(*ending))
    return *ending == "json" ? IndexName::manifest : IndexName::content;
  if (number_in(segment_prefix, name) ||
      (name.starts_with(vocabulary_prefix) && name.ends_with(".tsv")))
    return IndexName::content;
  return IndexName::foreign;
}

bool may_hold_index(const std::filesystem::path& folder) {
  const std::filesystem::directory_iterator entries(folder);
  const bool is_all_ours = std::none_of(begin(entries), end(entries), [](const auto& entry) {
    return index_name(entry.path().filename().string()) == IndexName::foreign;
  });
  // Other programs have files named CURRENT and LOCK too.
  return is_all_ours || legible_current(folder) ||
         generation_before(folder, std::numeric_limits<std::uint64_t>::max());
}

}  // namespace dragnet
