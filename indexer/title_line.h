// Where a text without a title of its own has its headline.
#pragma once

#include <string_view>

namespace dragnet {

// The first line that is neither a header line (see header_lines.h) nor a page control nor without
// a word, trimmed, and what stands above and below it. All are parts of the text; where there is no
// such line, all of it stands above.
struct TitleLine {
  std::string_view above;  // whole lines, with their ends
  std::string_view line;
  std::string_view below;
};
TitleLine find_title_line(std::string_view text);

// Whether the line is short enough for a title (max_title_line_characters) and says something.
bool may_be_title(std::string_view line);

}  // namespace dragnet
