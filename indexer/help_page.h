// What dragnet-index --help prints, and the shorter page for who typed nothing.
#pragma once

#include <string>

namespace dragnet {

// No line is wider than 80 columns.
std::string index_help();
std::string short_index_help();

}  // namespace dragnet
