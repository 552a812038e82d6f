#include "indexer/left_overs.h"

#include <string>
#include <vector>

#include "common/error.h"
#include "common/generation.h"
#include "indexer/index_names.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

using Names = std::set<std::string>;

// What the generations consist of, as names in the index folder; nothing when a manifest cannot be
// read.
std::optional<Names> named_by(const fs::path& index, const std::set<std::uint64_t>& generations) {
  Names names;
  try {
    for (const std::uint64_t number : generations) {
      names.insert(manifest_file(number));
      for (const FileEntry& file : read_manifest(index, number).files)
        names.insert(file.path.substr(0, file.path.find('/')));
    }
  } catch (const IndexError&) {
    return std::nullopt;
  }
  return names;
}

void remove_all(const fs::path& index, IndexName kind, const Names& except) {
  std::vector<fs::path> doomed;
  for (const auto& entry : fs::directory_iterator(index)) {
    const std::string name = entry.path().filename().string();
    if (index_name(name) == kind && !except.contains(name)) doomed.push_back(entry.path());
  }
  std::error_code stays;
  for (const fs::path& path : doomed) fs::remove_all(path, stays);
}

}  // namespace

void remove_left_overs(const fs::path& index, const std::set<std::uint64_t>& keep) {
  remove_all(index, IndexName::of_a_run, {});
  const std::optional<Names> kept = named_by(index, keep);
  if (!kept) return;
  // Manifests first: at no moment does one name what is already gone.
  remove_all(index, IndexName::manifest, *kept);
  remove_all(index, IndexName::content, *kept);
}

}  // namespace dragnet
