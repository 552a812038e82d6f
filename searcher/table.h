// A table as a value, and its lines in the formats that other programs and documents take.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace dragnet {

// What tables and charts say in place of a value that reports do not have.
inline constexpr char no_value[] = "(none)";

struct TableCell {
  std::string text;
  bool number = false;  // ours, not text from a document: needs no protection, stands right
  bool operator==(const TableCell&) const = default;
};

TableCell number_cell(double value);
TableCell number_cell(std::size_t value);

using TableRow = std::vector<TableCell>;

struct Table {
  std::vector<std::string> columns;
  std::vector<TableRow> rows;
  bool operator==(const Table&) const = default;
};

// csv: RFC 4180, in quotation marks where needed; text that a spreadsheet would take for a formula
// (= + - @ first, of either width) gets an apostrophe before it. tsv: no quotation marks, a tab is
// a blank. markdown: a row of a table, with every sign of the language escaped. Text of documents
// is made harmless as by TerminalText in all three, since they are looked at in terminals too and
// cannot escape control characters; JSON has the text itself.
enum class TableFormat : std::uint8_t { csv, tsv, markdown };

// One line with its end.
std::string table_line(const TableRow& row, TableFormat format);
// The line of headings; in Markdown with the rule below it. right: columns of numbers, which
// Markdown sets right.
std::string table_head(const std::vector<std::string>& columns, TableFormat format,
                       const std::vector<bool>& right = {});
// All of it.
std::string table_text(const Table& table, TableFormat format, bool head = true);

// What makes a file of this format open as UTF-8 in a spreadsheet: a byte order mark for csv.
std::string file_start(TableFormat format);

// Text of a document as plain text of a Markdown line, also at its beginning.
std::string markdown_text(const std::string& text);

}  // namespace dragnet
