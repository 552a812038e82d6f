#include "indexer/reader_text.h"

#include <algorithm>
#include <string>

#include "common/ascii.h"
#include "indexer/header_lines.h"
#include "indexer/limits.h"

namespace dragnet {

namespace {

bool is_title(std::string_view line) {
  return count_characters(line) <= max_title_line_characters;
}

}  // namespace

Record read_text(std::string_view text, const Origin& origin) {
  Record record;
  record.origin = origin;
  std::string_view rest = ascii_trimmed(text);
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
    const std::string_view line = ascii_trimmed(rest.substr(0, end));
    if (!read_header_line(line)) {
      if (!is_title(line)) break;
      record.title = line;
      rest = ascii_trimmed(rest.substr(end));
      break;
    }
    record.text += std::string(line) + '\n';
    rest = ascii_trimmed(rest.substr(end));
  }
  record.text += rest;
  return record;
}

}  // namespace dragnet
