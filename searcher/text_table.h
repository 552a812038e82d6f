// A table for people: columns as wide as what stands in them, cut to what the terminal has.
#pragma once

#include <ostream>

#include "common/terminal.h"
#include "searcher/table.h"

namespace dragnet {

// After an empty line. Headings wrap; columns of numbers stand right and are never cut. Where the
// line would be too long the widest text is cut, and then columns are left out from the right,
// which the last line says.
void write_table(std::ostream& out, const Table& table, const Terminal& terminal);

}  // namespace dragnet
