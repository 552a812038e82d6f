// Quotes of CSV that were never closed, told by those that follow.
#pragma once

#include <string_view>

namespace dragnet {

// True when a field in quotes seems to begin within another one: behind a separator or a line end
// stands a quote that does not close what is open. In a row of several lines that means that an
// earlier quote was never closed and that rows were taken for text.
bool reopens_quotes(std::string_view row, char separator);

}  // namespace dragnet
