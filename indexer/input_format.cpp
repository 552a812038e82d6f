#include "indexer/input_format.h"

#include <algorithm>
#include <optional>

#include "common/ascii.h"
#include "indexer/columns.h"
#include "indexer/reader_csv.h"

namespace dragnet {

namespace {

struct Suffix {
  std::string_view suffix;
  InputFormat format;
};
constexpr Suffix suffixes[] = {
    {".jsonl", InputFormat::json_lines}, {".ndjson", InputFormat::json_lines},
    {".json", InputFormat::json_lines},  {".csv", InputFormat::csv},
    {".tsv", InputFormat::csv},          {".html", InputFormat::html},
    {".htm", InputFormat::html},         {".xhtml", InputFormat::html},
    {".shtml", InputFormat::html},
};

std::string_view from_first_character(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(" \t\r\n\f"), text.size()));
}

bool starts_object(std::string_view text) {
  return text.starts_with('{') && from_first_character(text.substr(1)).find_first_of("\"}") == 0;
}

// A text may begin with a bracket too: [新华社北京5月1日电].
bool starts_array(std::string_view text, std::string_view name) {
  if (!text.starts_with('[')) return false;
  if (name.ends_with(".json")) return true;
  std::string_view rest = from_first_character(text.substr(1));
  while (rest.starts_with("null")) {
    rest = from_first_character(rest.substr(4));
    if (rest.starts_with(',')) rest = from_first_character(rest.substr(1));
  }
  return starts_object(rest) || ascii_trimmed(rest) == "]";
}

// An object that does not end with its line, as editors and pretty printers lay it out.
bool starts_long_object(std::string_view text, std::string_view name) {
  const std::string_view line = ascii_trimmed(text.substr(0, text.find('\n')));
  return starts_object(text) && (line == "{" || (line.ends_with(',') && name.ends_with(".json")));
}

struct Opening {
  std::string_view tag;  // or its beginning
  InputFormat format;
};
constexpr Opening openings[] = {
    {"<!doctype html", InputFormat::html},
    {"<html", InputFormat::html},
    {"<head", InputFormat::html},
    {"<body", InputFormat::html},
    {"<meta", InputFormat::html},
    {"<title", InputFormat::html},
    {"<div", InputFormat::html},
    {"<p>", InputFormat::html},
    {"<article", InputFormat::html},
    {"<script", InputFormat::html},
    {"<h1", InputFormat::html},
    {"<rss", InputFormat::feed},
    {"<feed", InputFormat::feed},
    {"<rdf:rdf", InputFormat::feed},
};

// Past declarations and comments, pages and feeds begin with one of these.
std::optional<InputFormat> format_of_markup(std::string_view text) {
  constexpr std::size_t enough = 4096;
  const std::string head = ascii_lower(text.substr(0, enough));
  std::string_view rest = head;
  while (rest.starts_with("<!--") || rest.starts_with("<?xml")) {
    const std::string_view end = rest.starts_with("<?") ? ">" : "-->";
    const std::size_t at = rest.find(end);
    if (at == std::string_view::npos) return {};
    rest = from_first_character(rest.substr(at + end.size()));
  }
  const auto* found = std::ranges::find_if(
      openings, [&](const Opening& opening) { return rest.starts_with(opening.tag); });
  return found == std::end(openings) ? std::nullopt : std::optional(found->format);
}

// A line of column names, one of them a text and another one known too.
bool is_csv_header(std::string_view line) {
  constexpr std::size_t longest = 4096;
  if (line.size() > longest) return false;
  const char separator = csv_separator(line);
  std::size_t known = 0;
  bool has_text = false;
  while (true) {
    const std::size_t end = std::min(line.find(separator), line.size());
    std::string name(line.substr(0, end));
    std::erase(name, '"');
    known += is_known_column(name) ? 1 : 0;
    has_text = has_text || is_text_column(name);
    if (end == line.size()) break;
    line.remove_prefix(end + 1);
  }
  return has_text && known >= 2;
}

}  // namespace

std::string unpacked_name(std::string_view path) {
  std::string name = ascii_lower(path);
  for (const std::string_view packed : {".gz", ".zst", ".xz", ".bz2"})
    if (name.ends_with(packed)) name.resize(name.size() - packed.size());
  return name;
}

InputFormat format_of(std::string_view text, std::string_view path) {
  const std::string_view begin = from_first_character(text);
  const std::string name = unpacked_name(path);
  if (starts_array(begin, name) || starts_long_object(begin, name)) return InputFormat::json;
  if (starts_object(begin)) return InputFormat::json_lines;
  if (const std::optional<InputFormat> markup = format_of_markup(begin)) return *markup;
  const std::string_view table = without_separator_line(begin);
  if (is_csv_header(table.substr(0, table.find_first_of("\r\n")))) return InputFormat::csv;
  const auto* suffix = std::ranges::find_if(
      suffixes, [&](const Suffix& candidate) { return name.ends_with(candidate.suffix); });
  return suffix == std::end(suffixes) ? InputFormat::text : suffix->format;
}

bool is_web_archive(std::string_view head) {
  constexpr std::string_view mark = "WARC/1.";
  if (!head.starts_with(mark)) return false;
  const std::size_t end = head.find_first_not_of("0123456789", mark.size());
  return end != std::string_view::npos && end > mark.size() &&
         (head[end] == '\r' || head[end] == '\n');
}

}  // namespace dragnet
