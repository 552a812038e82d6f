// The content of a file of an index, read whole.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace dragnet {

// Nothing when there is no such file, or what stands there is no file; a link is not followed.
// Throws std::filesystem::filesystem_error when it cannot be read.
std::optional<std::string> file_content(const std::filesystem::path& path);

}  // namespace dragnet
