#include "searcher/text_facets.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "common/ascii.h"
#include "common/figure_text.h"
#include "common/layout.h"
#include "searcher/result_text.h"
#include "searcher/table.h"
#include "searcher/text_bar.h"

namespace dragnet {

namespace {

constexpr std::size_t widest_block = 46;
constexpr std::size_t narrowest_block = 34;
constexpr std::size_t between_blocks = 4;
constexpr std::size_t bar_columns = 8;

std::string heading(const FacetCounts& counts) {
  return capitalized(name_of(counts.facet));
}

// A line of a block: mark, label, count, bar.
struct Row {
  std::string label;
  std::string number;
  std::string bar;
  bool selected = false;
  Style style = Style::plain;
};

std::vector<Row> rows_of(const FacetCounts& counts, const Knowledge& knowledge,
                         const Terminal& terminal) {
  std::size_t largest = 0;
  for (const FacetCount& value : counts.values) largest = std::max(largest, value.count);
  std::vector<Row> rows;
  for (const FacetCount& value : counts.values) {
    rows.push_back(
        {.label = std::string(2 * value.depth, ' ') + name_in_list(counts.facet, value, knowledge),
         .number = grouped_number(static_cast<double>(value.count)),
         .bar = bar(static_cast<double>(value.count), static_cast<double>(largest), bar_columns,
                    terminal),
         .selected = value.selected,
         .style = value.selected ? Style::strong : Style::plain});
  }
  if (const std::string left_out = left_out_text(counts); !left_out.empty())
    rows.push_back({.label = left_out, .number = "", .bar = "", .style = Style::faint});
  if (counts.without > 0) {
    rows.push_back({.label = no_value,
                    .number = grouped_number(static_cast<double>(counts.without)),
                    .bar = "",
                    .style = Style::faint});
  }
  return rows;
}

// The values of one facet under its name, each line `columns` wide.
std::vector<Line> block(const FacetCounts& counts, std::size_t columns, const Knowledge& knowledge,
                        const Terminal& terminal) {
  const std::vector<Row> rows = rows_of(counts, knowledge, terminal);
  std::size_t number_columns = 1;
  for (const Row& row : rows) number_columns = std::max(number_columns, row.number.size());
  const std::size_t label_columns = columns - 2 - 1 - number_columns - 1 - bar_columns;

  std::vector<Line> lines{pad({{TerminalText(heading(counts)), Style::title}}, columns)};
  for (const Row& row : rows) {
    Line line{{TerminalText(row.selected ? "* " : "  "), row.style},
              cut({TerminalText(row.label), row.style}, label_columns, terminal)};
    line = pad(line, 2 + label_columns + 1 + number_columns - row.number.size());
    line.push_back({TerminalText(row.number), row.style});
    line.push_back({TerminalText(" ")});
    line.push_back({TerminalText(row.bar), Style::faint});
    lines.push_back(pad(line, columns));
  }
  return lines;
}

// Blocks first .. last - 1 side by side.
void write_band(std::ostream& out, const std::vector<std::vector<Line>>& blocks, std::size_t first,
                std::size_t last, std::size_t columns, const Terminal& terminal) {
  std::size_t height = 0;
  for (std::size_t i = first; i < last; ++i) height = std::max(height, blocks[i].size());
  for (std::size_t row = 0; row < height; ++row) {
    Line line;
    for (std::size_t i = first; i < last; ++i) {
      if (row < blocks[i].size())
        line.insert(line.end(), blocks[i][row].begin(), blocks[i][row].end());
      line = pad(line, (i - first + 1) * (columns + between_blocks));
    }
    write_trimmed(out, line, terminal);
  }
}

// How many of the blocks stand side by side: as many as there is room for, but no band of blocks is
// much shorter than the others.
std::size_t side_by_side(std::size_t blocks, const Terminal& terminal) {
  const std::size_t room = std::max<std::size_t>(
      1, (terminal.columns + between_blocks) / (narrowest_block + between_blocks));
  const std::size_t bands = std::max<std::size_t>(1, (blocks + room - 1) / room);
  return std::max<std::size_t>(1, (blocks + bands - 1) / bands);
}

}  // namespace

void write_facets(std::ostream& out, const std::vector<FacetCounts>& facets,
                  const Knowledge& knowledge, const Terminal& terminal) {
  std::vector<FacetCounts> counted;
  std::copy_if(facets.begin(), facets.end(), std::back_inserter(counted),
               [](const FacetCounts& counts) { return !counts.values.empty(); });
  const std::size_t band = side_by_side(counted.size(), terminal);
  const std::size_t columns =
      std::min(widest_block, (terminal.columns - (band - 1) * between_blocks) / band);

  std::vector<std::vector<Line>> blocks;
  for (const FacetCounts& counts : counted)
    blocks.push_back(block(counts, columns, knowledge, terminal));
  for (std::size_t first = 0; first < blocks.size(); first += band) {
    out << '\n';
    write_band(out, blocks, first, std::min(first + band, blocks.size()), columns, terminal);
  }
}

}  // namespace dragnet
