// Bars of characters, as long as a number is large.
#pragma once

#include <cstddef>
#include <string>

#include "common/terminal.h"

namespace dragnet {

// At most `columns` wide, for the largest; by eighths of a column where the terminal has them.
// Never empty for a value above 0.
std::string bar(double value, double largest, std::size_t columns, const Terminal& terminal);

}  // namespace dragnet
