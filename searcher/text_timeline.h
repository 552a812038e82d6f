// A timeline for people: a line a month or year with its bar.
#pragma once

#include <ostream>

#include "common/terminal.h"
#include "searcher/timeline.h"

namespace dragnet {

// After an empty line. More than three empty periods in a row are one line.
void write_timeline(std::ostream& out, const Timeline& timeline, const Terminal& terminal);

}  // namespace dragnet
