// What dragnet-search --help prints, and the shorter page for who typed nothing.
#pragma once

#include <string>

namespace dragnet {

// No line is wider than 80 columns.
std::string search_help();
std::string short_search_help();

}  // namespace dragnet
