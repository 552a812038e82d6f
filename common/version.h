// Which program, index format and vocabularies these are.
#pragma once

#include <string>
#include <string_view>

namespace dragnet {

inline constexpr std::string_view program_version = "0.1.0";
inline constexpr std::string_view program_date = "2026-11-26";  // of this version

// For --version: the program's name and version, the index schema, Xapian's version and the hash of
// the compiled-in vocabularies.
std::string version_text(std::string_view program);

}  // namespace dragnet
