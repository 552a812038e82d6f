#include "searcher/table.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "common/number_text.h"
#include "common/terminal_text.h"
#include "common/utf8.h"

namespace dragnet {

namespace {

constexpr std::array<std::string_view, 8> formula_starts = {"=",  "+",  "-",  "@",
                                                            "＝", "＋", "－", "＠"};
constexpr std::string_view markdown_signs = "\\`*_[]<>#|~&$";

std::string csv_text(const TableCell& cell) {
  std::string text;
  const bool formula = !cell.number && std::any_of(formula_starts.begin(), formula_starts.end(),
                                                   [&](std::string_view sign) {
                                                     return cell.text.starts_with(sign);
                                                   });
  if (formula) text = "'";
  text += TerminalText(cell.text).str();
  if (text.find_first_of("\",; \t") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + '"';
}

// The sign that would make a list or a rule of the line: "- ", "+ ", "1. ", "2) ", "---"; npos
// where none does.
std::size_t list_marker_at(std::string_view line) {
  const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
  const std::size_t at = std::min(line.find_first_not_of("0123456789", begin), line.size());
  const std::string_view signs = at == begin ? "-+" : ".)";
  if (at == line.size() || signs.find(line[at]) == std::string_view::npos)
    return std::string_view::npos;
  const bool is_marker =
      at + 1 == line.size() || line[at + 1] == ' ' || (at == begin && line[at + 1] == '-');
  return is_marker ? at : std::string_view::npos;
}

std::string cell_text(const TableCell& cell, TableFormat format) {
  switch (format) {
    case TableFormat::csv:
      return csv_text(cell);
    case TableFormat::tsv:
      return TerminalText(cell.text).str();
    case TableFormat::markdown:
      return markdown_text(cell.text);
  }
  return {};
}

std::string_view separator(TableFormat format) {
  switch (format) {
    case TableFormat::csv:
      return ",";
    case TableFormat::tsv:
      return "\t";
    case TableFormat::markdown:
      return " | ";
  }
  return {};
}

}  // namespace

TableCell number_cell(double value) {
  return {shortest_fixed(value), true};
}

TableCell number_cell(std::size_t value) {
  return {std::to_string(value), true};
}

std::string table_line(const TableRow& row, TableFormat format) {
  std::string line;
  for (const TableCell& cell : row) {
    if (&cell != &row.front()) line += separator(format);
    line += cell_text(cell, format);
  }
  if (format == TableFormat::markdown) return "| " + line + " |\n";
  return line + (format == TableFormat::csv ? "\r\n" : "\n");
}

std::string table_head(const std::vector<std::string>& columns, TableFormat format,
                       const std::vector<bool>& right) {
  TableRow row;
  for (const std::string& column : columns) row.push_back({column, false});
  std::string text = table_line(row, format);
  if (format != TableFormat::markdown) return text;
  text += "|";
  for (std::size_t i = 0; i < columns.size(); ++i) {
    text += i < right.size() && right[i] ? " --: |" : " --- |";
  }
  return text + "\n";
}

std::string table_text(const Table& table, TableFormat format, bool head) {
  std::vector<bool> right;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    right.push_back(std::any_of(table.rows.begin(), table.rows.end(),
                                [i](const TableRow& row) { return row[i].number; }));
  }
  std::string text = head ? table_head(table.columns, format, right) : "";
  for (const TableRow& row : table.rows) text += table_line(row, format);
  return text;
}

std::string file_start(TableFormat format) {
  return std::string(format == TableFormat::csv ? byte_order_mark : std::string_view());
}

std::string markdown_text(const std::string& text) {
  const TerminalText safe(text);
  const std::size_t marker = list_marker_at(safe.str());
  std::string escaped;
  for (std::size_t i = 0; i < safe.str().size(); ++i) {
    const char c = safe.str()[i];
    if (i == marker || markdown_signs.find(c) != std::string_view::npos) escaped += '\\';
    escaped += c;
  }
  return escaped;
}

}  // namespace dragnet
