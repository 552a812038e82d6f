#include "searcher/text_table.h"

#include <algorithm>
#include <string>
#include <vector>

#include "common/layout.h"
#include "common/text_parts.h"
#include "common/utf8.h"

namespace dragnet {

namespace {

constexpr std::size_t between_columns = 2;
constexpr std::size_t narrowest_text = 16;
constexpr std::size_t readable_text = 28;
constexpr std::size_t widest_text = 48;
constexpr std::size_t usual_columns = 6;
constexpr std::size_t usual_heading = 10;
constexpr std::size_t widest_word = 14;

struct ColumnLayout {
  std::size_t width = 1;
  bool right = false;
};
using Layout = std::vector<ColumnLayout>;

// As narrow as its words allow, within reason.
std::size_t heading_columns(const std::string& heading) {
  std::size_t widest = std::min(columns_of(heading), usual_heading);
  for (std::string_view rest = heading; !rest.empty();)
    widest = std::max(widest, std::min(columns_of(take_part(rest, ' ')), widest_word));
  return widest;
}

ColumnLayout column_layout(const Table& table, std::size_t column) {
  ColumnLayout layout;
  std::size_t width = 1;
  for (const TableRow& row : table.rows) {
    width = std::max(width, columns_of(row[column].text));
    layout.right = layout.right || row[column].number;
  }
  width = std::max(width, heading_columns(table.columns[column]));
  layout.width = layout.right ? width : std::min(width, widest_text);
  return layout;
}

std::size_t total(const Layout& layout) {
  std::size_t sum = 0;
  for (const ColumnLayout& column : layout) sum += column.width + between_columns;
  return sum - between_columns;
}

// The widest text gives way, as far as to the least width.
void narrow_text(Layout& layout, std::size_t least, std::size_t columns) {
  while (total(layout) > columns) {
    const auto widest = std::max_element(layout.begin(), layout.end(),
                                         [](const ColumnLayout& a, const ColumnLayout& b) {
                                           return (a.right ? 0 : a.width) < (b.right ? 0 : b.width);
                                         });
    if (widest->right || widest->width <= least) return;
    --widest->width;
  }
}

void leave_out(Layout& layout, std::size_t fewest, std::size_t columns) {
  while (total(layout) > columns && layout.size() > fewest) layout.pop_back();
}

// What is left over goes back to the text, from the left.
void widen_text(Layout& layout, const Layout& wanted, std::size_t columns) {
  for (std::size_t i = 0; i < layout.size() && total(layout) < columns; ++i) {
    const std::size_t spare = columns - total(layout);
    layout[i].width += std::min(spare, wanted[i].width - layout[i].width);
  }
}

// Text gives way first, as long as it can be read, then columns are left out, but for some that
// make a table; then text gives way further.
Layout lay_out(const Table& table, std::size_t columns) {
  Layout wanted;
  for (std::size_t i = 0; i < table.columns.size(); ++i) wanted.push_back(column_layout(table, i));
  Layout layout = wanted;
  narrow_text(layout, readable_text, columns);
  leave_out(layout, usual_columns, columns);
  narrow_text(layout, narrowest_text, columns);
  leave_out(layout, 1, columns);
  widen_text(layout, wanted, columns);
  return layout;
}

Line line_of(const std::vector<std::string>& cells, const Layout& layout, Style style,
             const Terminal& terminal) {
  Line line;
  std::size_t at = 0;
  for (std::size_t i = 0; i < layout.size(); ++i) {
    const Run cell = cut({TerminalText(cells[i]), style}, layout[i].width, terminal);
    const std::size_t blanks = layout[i].width - display_width(cell.text.str());
    line = pad(line, at + (layout[i].right ? blanks : 0));
    line.push_back(cell);
    at += layout[i].width + between_columns;
  }
  return line;
}

// Headings take as many lines as they need, and stand on the first row.
void write_headings(std::ostream& out, const Table& table, const Layout& layout,
                    const Terminal& terminal) {
  std::vector<std::vector<std::string>> headings;
  std::size_t height = 1;
  for (std::size_t i = 0; i < layout.size(); ++i) {
    std::vector<std::string>& lines = headings.emplace_back();
    const std::size_t width = std::max<std::size_t>(2, layout[i].width);
    for (const Line& line : wrap({{TerminalText(table.columns[i])}}, width)) {
      lines.push_back(text_of(line));
    }
    height = std::max(height, lines.size());
  }
  for (std::size_t row = 0; row < height; ++row) {
    std::vector<std::string> cells;
    for (const std::vector<std::string>& lines : headings) {
      const std::size_t above = height - lines.size();
      cells.push_back(row < above ? "" : lines[row - above]);
    }
    write_trimmed(out, line_of(cells, layout, Style::title, terminal), terminal);
  }
}

}  // namespace

void write_table(std::ostream& out, const Table& table, const Terminal& terminal) {
  const Layout layout = lay_out(table, terminal.columns);
  out << '\n';
  write_headings(out, table, layout, terminal);
  for (const TableRow& row : table.rows) {
    std::vector<std::string> cells;
    for (const TableCell& cell : row) cells.push_back(cell.text);
    write_trimmed(out, line_of(cells, layout, Style::plain, terminal), terminal);
  }
  const std::size_t left_out = table.columns.size() - layout.size();
  if (left_out == 0) return;
  const std::string note = std::to_string(left_out) +
                           (left_out == 1 ? " more column" : " more columns") +
                           " in a wider terminal, or with --format csv";
  write_paragraph(out, {{TerminalText(note), Style::faint}}, 0, terminal);
}

}  // namespace dragnet
