// Compressed files and archives, made in memory.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dragnet {

using MemberTexts = std::vector<std::pair<std::string, std::string>>;  // path, content

// filter: "gzip", "zstd", "xz", "bzip2" or "none".
std::string compressed(std::string_view bytes, const std::string& filter);
// format: "pax" (tar) or "zip".
std::string archived(const MemberTexts& members, const std::string& format,
                     const std::string& filter = "none");
// A tar file with one member of a type of AE_IF..., or a hard link where target says so.
std::string archived_odd(const std::string& path, unsigned type, const std::string& target);
// An encrypted zip file.
std::string archived_secretly(const MemberTexts& members);

}  // namespace dragnet
