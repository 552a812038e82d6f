// What an index holds and what it was made with, for people.
#pragma once

#include <filesystem>
#include <ostream>

namespace dragnet {

// Throws IndexError as read_current does.
void print_info(const std::filesystem::path& index, std::ostream& out);

// The generations that are kept, one a line, oldest first. Throws IndexError when CURRENT cannot be
// read.
void print_generations(const std::filesystem::path& index, std::ostream& out);

}  // namespace dragnet
