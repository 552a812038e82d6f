#include "searcher/table_columns.h"

#include <algorithm>
#include <string>
#include <vector>

#include "common/layout.h"
#include "common/utf8.h"

namespace dragnet {

namespace {

constexpr std::size_t between_columns = 2;
constexpr std::size_t narrowest_first = 16;
constexpr std::size_t widest_text = 28;  // of a column of text that is not the first

struct Layout {
  std::vector<std::size_t> widths;  // of the columns that are shown
  std::vector<bool> right;
};

std::size_t width_of(const std::string& text) {
  return display_width(TerminalText(text).str());
}

bool is_right(const Table& table, std::size_t column) {
  return std::any_of(table.rows.begin(), table.rows.end(),
                     [column](const TableRow& row) { return row[column].number; });
}

std::size_t total(const std::vector<std::size_t>& widths) {
  std::size_t sum = 0;
  for (const std::size_t width : widths) sum += width + between_columns;
  return sum - between_columns;
}

Layout lay_out(const Table& table, std::size_t columns) {
  Layout layout;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    std::size_t width = width_of(table.columns[i]);
    for (const TableRow& row : table.rows) width = std::max(width, width_of(row[i].text));
    layout.right.push_back(is_right(table, i));
    if (i > 0 && !layout.right[i]) width = std::min(width, widest_text);
    layout.widths.push_back(width);
  }
  const auto excess = [&] {
    const std::size_t wide = total(layout.widths);
    return wide > columns ? wide - columns : 0;
  };
  const std::size_t narrowest = std::min(narrowest_first, layout.widths.front());
  while (layout.widths.size() > 1 && layout.widths.front() < narrowest + excess()) {
    layout.widths.pop_back();
  }
  layout.widths.front() -= std::min(excess(), layout.widths.front() - narrowest);
  return layout;
}

Line line_of(const TableRow& row, const Layout& layout, Style style, const Terminal& terminal) {
  Line line;
  std::size_t at = 0;
  for (std::size_t i = 0; i < layout.widths.size(); ++i) {
    const Run cell = cut({TerminalText(row[i].text), style}, layout.widths[i], terminal);
    const std::size_t blanks = layout.widths[i] - display_width(cell.text.str());
    line = pad(line, at + (layout.right[i] ? blanks : 0));
    line.push_back(cell);
    at += layout.widths[i] + between_columns;
  }
  return line;
}

}  // namespace

void write_table(std::ostream& out, const Table& table, const Terminal& terminal) {
  const Layout layout = lay_out(table, terminal.columns);
  TableRow head;
  for (const std::string& column : table.columns) head.push_back({column, false});
  out << '\n';
  write_trimmed(out, line_of(head, layout, Style::title, terminal), terminal);
  for (const TableRow& row : table.rows) {
    write_trimmed(out, line_of(row, layout, Style::plain, terminal), terminal);
  }
  const std::size_t left_out = table.columns.size() - layout.widths.size();
  if (left_out == 0) return;
  const std::string note = std::to_string(left_out) +
                           (left_out == 1 ? " more column" : " more columns") +
                           " in a wider terminal, or with --format csv";
  write(out, {{TerminalText(note), Style::faint}}, terminal);
  out << '\n';
}

}  // namespace dragnet
