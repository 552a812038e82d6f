// What pages put around a report: page controls before it, credits, legal blocks, comment forms and
// headlines after it.
#pragma once

#include <string_view>
#include <vector>

namespace dragnet {

// lines: of a text, trimmed and not empty. Only the end is looked at, up to the last line that is
// text; what follows a sentence on that line (an editor in brackets, a legal statement) is cut too.
// When nothing would be left, nothing is taken away.
std::vector<std::string_view> without_tail(std::vector<std::string_view> lines);

}  // namespace dragnet
