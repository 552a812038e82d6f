#include "indexer/left_overs.h"

#include <string>
#include <string_view>
#include <vector>

#include "common/error.h"
#include "common/generation.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

using Names = std::set<std::string, std::less<>>;

bool is_of_a_run(std::string_view name) {
  return name.starts_with("staging-") || name == "CURRENT.tmp";
}

bool is_manifest(std::string_view name) {
  constexpr std::string_view suffix = ".json";
  return name.ends_with(suffix) &&
         number_in("gen-", name.substr(0, name.size() - suffix.size())).has_value();
}

bool is_content(std::string_view name) {
  return number_in("seg-", name) || (name.starts_with("vocabulary-") && name.ends_with(".tsv"));
}

// What the generations consist of, as names in the index folder; nothing when a manifest cannot be
// read.
std::optional<Names> named_by(const fs::path& index, const std::set<std::uint64_t>& generations) {
  Names names;
  try {
    for (const std::uint64_t number : generations) {
      names.insert(manifest_file(number));
      const Manifest manifest = read_manifest(index, number);
      names.insert(vocabulary_file(manifest.vocabulary));
      for (const SegmentEntry& segment : manifest.segments) names.insert(segment.name);
    }
  } catch (const IndexError&) {
    return std::nullopt;
  }
  return names;
}

void remove_where(const fs::path& index, const auto& condition) {
  std::vector<fs::path> doomed;
  for (const auto& entry : fs::directory_iterator(index))
    if (condition(entry.path().filename().string())) doomed.push_back(entry.path());
  std::error_code stays;
  for (const fs::path& path : doomed) fs::remove_all(path, stays);
}

}  // namespace

void remove_left_overs(const fs::path& index, const std::set<std::uint64_t>& keep) {
  remove_where(index, is_of_a_run);
  const std::optional<Names> kept = named_by(index, keep);
  if (!kept) return;
  // Manifests first: at no moment does one name what is already gone.
  remove_where(index,
               [&](std::string_view name) { return is_manifest(name) && !kept->contains(name); });
  remove_where(index,
               [&](std::string_view name) { return is_content(name) && !kept->contains(name); });
}

}  // namespace dragnet
