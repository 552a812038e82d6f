// A file that the user names: it may be a link, a pipe, or "-" for standard input.
#pragma once

#include <string>
#include <string_view>

namespace dragnet {

// All that it holds. Throws UserError: "--batch: cannot read queries.txt: No such file or
// directory", after what it is wanted for.
std::string read_named_file(const std::string& path, std::string_view wanted_for = {});

}  // namespace dragnet
