// What dragnet-search --help prints, and the shorter page for who typed nothing.
#pragma once

#include <string>
#include <string_view>

namespace dragnet {

// The parts of the page that are not made of the table of options; the texts live for ever.
std::string_view help_examples();
std::string_view help_query();
std::string_view help_ending();

// No line is wider than 80 columns.
std::string search_help();
std::string short_search_help();

}  // namespace dragnet
