#include "indexer/title_line.h"

#include <algorithm>

#include "common/ascii.h"
#include "indexer/header_lines.h"
#include "indexer/limits.h"
#include "indexer/page_controls.h"
#include "indexer/wordless.h"

namespace dragnet {

TitleLine find_title_line(std::string_view text) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
    const std::string_view line = ascii_trimmed(text.substr(begin, end - begin));
    if (!is_wordless(line) && !is_page_control(line) && !read_header_line(line))
      return {text.substr(0, begin), line, text.substr(end)};
    begin = end + 1;
  }
  return {text, {}, {}};
}

bool may_be_title(std::string_view line) {
  return count_characters(line) <= max_title_line_characters && !is_wordless(line);
}

}  // namespace dragnet
