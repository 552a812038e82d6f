// All reports of an index, as text that can be compared.
#pragma once

#include <filesystem>
#include <ostream>

namespace dragnet {

// An object of the contract a line (report_json with the text), in the order of the ids. Throws
// IndexError as open_index does.
void dump(const std::filesystem::path& index, std::ostream& out);

}  // namespace dragnet
