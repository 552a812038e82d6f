// The vocabulary files: compiled in, read from a folder, or carried by an index. Their format:
// common/data/README.md.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace dragnet {

struct DataFile {
  std::string name;  // "types.tsv"
  std::string text;
  bool operator==(const DataFile&) const = default;
};
using DataFiles = std::vector<DataFile>;  // sorted by name

// The files of common/data as they were when the program was built.
DataFiles built_in_data();

// All *.tsv of a folder, without byte order marks. Throws UserError when there is none.
DataFiles read_data_folder(const std::filesystem::path& folder);

// One text that holds all files, and back; from_bundle throws IndexError on anything else.
std::string to_bundle(const DataFiles& files);
DataFiles from_bundle(std::string_view bundle);

// The text of the file with that name; throws UserError when it is missing.
std::string_view text_of(const DataFiles& files, std::string_view name);

}  // namespace dragnet
