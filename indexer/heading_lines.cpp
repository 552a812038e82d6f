#include "indexer/heading_lines.h"

#include <algorithm>

#include "common/ascii.h"
#include "common/utf8.h"
#include "indexer/date_text.h"
#include "indexer/header_lines.h"

namespace dragnet {

namespace {

// An author's name above a date is known by the date: the lines are read together.
bool begins_header(std::span<const HtmlBlock> lines) {
  std::string text;
  for (const HtmlBlock& line : lines) {
    text += (text.empty() ? "" : " | ") + line.text;
    if (read_header_line(text)) return true;
  }
  return !full_dates(lines.front().text).empty();
}

bool is_wide(char32_t code) {
  return column_width(code) == 2;
}

}  // namespace

std::size_t headline_lines(std::span<const HtmlBlock> lines, std::string_view title) {
  if (lines.size() < 2) return lines.size();
  const std::string whole_title = without_blanks(title);
  const auto is_in_title = [&](std::string_view line) {
    return whole_title.find(without_blanks(line)) != std::string::npos;
  };
  const bool is_told = is_in_title(lines.front().text);
  std::size_t count = 1;
  while (count < lines.size() && !begins_header(lines.subspan(count)) &&
         (!is_told || is_in_title(lines[count].text))) {
    ++count;
  }
  return count;
}

std::string joined_lines(std::string_view line, std::string_view next) {
  const std::size_t last = character_floor(line, line.size() - 1);
  const bool beside_wide = is_wide(decode(next, 0).code) || is_wide(decode(line, last).code);
  return std::string(line) + (beside_wide ? "" : " ") + std::string(next);
}

std::string without_blanks(std::string_view text) {
  constexpr std::string_view others[] = {"\u00A0", "\u3000"};
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const auto* blank = std::ranges::find_if(
        others, [&](std::string_view other) { return text.substr(at).starts_with(other); });
    if (blank != std::end(others)) {
      at += blank->size();
      continue;
    }
    if (ascii_blanks.find(text[at]) == std::string_view::npos) result += text[at];
    ++at;
  }
  return result;
}

}  // namespace dragnet
