// Content hashes: XXH3 with 128 bits, as 32 lower case hexadecimal digits.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace dragnet {

std::string checksum(std::string_view bytes);

// Throws std::filesystem::filesystem_error when the file cannot be read.
std::string checksum_of_file(const std::filesystem::path& path);

// Of the first and last 4 kB: enough to tell files of different segments apart without reading
// them. Throws as checksum_of_file does.
std::string checksum_of_edges(const std::filesystem::path& path);

}  // namespace dragnet
