// Removes from an index folder what no kept generation names: remains of dead runs and generations
// that are too old.
#pragma once

#include <cstdint>
#include <filesystem>
#include <set>

namespace dragnet {

// Staging folders and CURRENT.tmp always go. Manifests and contents (index_names.h) go unless one
// of the generations to keep is or names them; when one of those manifests cannot be read they all
// stay. Files that are not of an index are never touched. What cannot be removed stays for the next
// run. To be called by the holder of the lock only.
void remove_left_overs(const std::filesystem::path& index, const std::set<std::uint64_t>& keep);

}  // namespace dragnet
