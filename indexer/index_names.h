// What the names in an index folder stand for (common/generation.h), and which folders an index may
// be made in.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace dragnet {

// foreign: not of an index, never to be touched.
enum class IndexName : std::uint8_t { foreign, fixed, of_a_run, manifest, content };

// A run works in a folder of this name and the number of its process.
inline constexpr std::string_view staging_prefix = "staging-";

// fixed: LOCK, CURRENT. of_a_run: what only the run that made it has a use for. content: segments,
// vocabularies and further files of a generation.
IndexName index_name(std::string_view name);

// True for an empty folder, for an index that was only begun, and for a finished one, whatever else
// lies beside it.
bool may_hold_index(const std::filesystem::path& folder);

}  // namespace dragnet
