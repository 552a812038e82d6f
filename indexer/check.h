// Looks for damage in the current generation of an index: every byte against the manifest, then the
// structure of its databases, as far as the files may be written.
#pragma once

#include <filesystem>
#include <ostream>

#include "common/error.h"

namespace dragnet {

// Prints every finding, one a line, then a summary. Returns ok, or index when something is damaged.
// Throws IndexError when there is no index, or no manifest to check against.
ExitStatus check(const std::filesystem::path& index, std::ostream& out);

}  // namespace dragnet
