#include "indexer/reader_text.h"

#include <algorithm>
#include <string>

#include "indexer/header_lines.h"
#include "indexer/limits.h"

namespace dragnet {

namespace {

constexpr std::string_view blanks = " \t\r\n\f\v";

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool is_title(std::string_view line) {
  const auto characters = std::ranges::count_if(
      line, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
  return static_cast<std::size_t>(characters) <= max_title_line_characters;
}

}  // namespace

Record read_text(std::string_view text, const Origin& origin) {
  Record record;
  record.origin = origin;
  std::string_view rest = trimmed(text);
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
    const std::string_view line = trimmed(rest.substr(0, end));
    if (!read_header_line(line)) {
      if (!is_title(line)) break;
      record.title = line;
      rest = trimmed(rest.substr(end));
      break;
    }
    record.text += std::string(line) + '\n';
    rest = trimmed(rest.substr(end));
  }
  record.text += rest;
  return record;
}

}  // namespace dragnet
