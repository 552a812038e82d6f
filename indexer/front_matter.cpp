#include "indexer/front_matter.h"

#include <algorithm>
#include <string>
#include <utility>

#include "common/ascii.h"

namespace dragnet {

namespace {

// Takes the next line from the front, without blanks at its end.
std::string_view take_line(std::string_view& rest) {
  const std::size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end);
  rest.remove_prefix(rest.starts_with("\r\n") ? 2 : std::min<std::size_t>(rest.size(), 1));
  return line.substr(0, line.find_last_not_of(ascii_blanks) + 1);
}

// Values of several lines, lists and references are none.
std::string_view plain_value(std::string_view value) {
  if (value.empty() || std::string_view("|>[{&*!#").find(value.front()) != value.npos) return {};
  const bool is_quoted = value.size() > 1 && value.front() == value.back() &&
                         (value.front() == '"' || value.front() == '\'');
  return is_quoted ? value.substr(1, value.size() - 2) : value;
}

bool is_name(std::string_view name) {
  return !name.empty() && std::ranges::all_of(name, [](char c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || c == '_' || c == '-';
  });
}

// "name: value"
std::optional<std::pair<std::string, std::string>> field_of(std::string_view line) {
  const std::size_t colon = line.find(':');
  const std::string_view name = line.substr(0, colon);
  if (colon == line.npos || !is_name(name)) return {};
  const std::string_view value = line.substr(colon + 1);
  if (!value.empty() && value.front() != ' ' && value.front() != '\t') return {};
  return std::pair(ascii_lower(name), std::string(plain_value(ascii_trimmed(value))));
}

}  // namespace

std::optional<FrontMatter> read_front_matter(std::string_view text) {
  constexpr std::string_view fence = "---";
  constexpr std::size_t most_lines = 200;
  if (!text.starts_with(fence) || take_line(text) != fence) return {};
  FrontMatter found;
  bool is_about_text = false;
  for (std::size_t lines = 0; lines < most_lines && !text.empty(); ++lines) {
    const std::string_view line = take_line(text);
    if (line == fence) {
      found.below = text;
      return is_about_text ? std::optional(std::move(found)) : std::nullopt;
    }
    if (line.empty() || std::string_view(" \t-#").find(line.front()) != line.npos) continue;
    std::optional<std::pair<std::string, std::string>> field = field_of(line);
    if (!field) return {};
    is_about_text = is_about_text || field->first == "title" || field->first == "date";
    if (!field->second.empty()) found.fields.push_back(std::move(*field));
  }
  return {};
}

}  // namespace dragnet
