#include "searcher/facet_columns.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>

#include "common/figure_text.h"
#include "common/layout.h"

namespace dragnet {

namespace {

constexpr std::size_t widest_block = 46;
constexpr std::size_t narrowest_block = 34;
constexpr std::size_t between_blocks = 4;
constexpr std::size_t bar_columns = 8;

// By eighths of a column.
constexpr std::array<std::string_view, 9> eighths = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"};

// As long as the count is large; never empty for a count that is not 0.
std::string bar(std::size_t count, std::size_t largest, const Terminal& terminal) {
  const std::size_t steps = terminal.unicode ? 8 : 1;
  const std::size_t full = bar_columns * steps;
  std::size_t length = largest == 0 ? 0 : count * full / largest;
  if (count > 0 && length == 0) length = 1;
  std::string text;
  for (; length >= steps; length -= steps) text.append(terminal.unicode ? eighths[8] : "#");
  return text.append(eighths[length]);
}

std::string heading(const FacetCounts& counts) {
  std::string name(name_of(counts.facet));
  name.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(name.front())));
  return name;
}

// The values of one facet, each line `columns` wide: mark, label, count, bar.
std::vector<Line> block(const FacetCounts& counts, std::size_t columns, const Terminal& terminal) {
  std::size_t largest = 0;
  std::size_t number_columns = 1;
  for (const FacetCount& value : counts.values) {
    largest = std::max(largest, value.count);
    number_columns = std::max(number_columns, number_text(static_cast<double>(value.count)).size());
  }
  const std::size_t label_columns = columns - 2 - 1 - number_columns - 1 - bar_columns;

  std::vector<Line> lines{pad({{TerminalText(heading(counts)), Style::title}}, columns)};
  for (const FacetCount& value : counts.values) {
    const std::string number = number_text(static_cast<double>(value.count));
    const Style style = value.selected ? Style::strong : Style::plain;
    Line line{{TerminalText(value.selected ? "* " : "  "), style},
              cut({TerminalText(value.label.en), style}, label_columns, terminal)};
    line = pad(line, 2 + label_columns + 1 + number_columns - number.size());
    line.push_back({TerminalText(number), style});
    line.push_back({TerminalText(" ")});
    line.push_back({TerminalText(bar(value.count, largest, terminal)), Style::faint});
    lines.push_back(pad(line, columns));
  }
  if (counts.distinct > counts.values.size()) {
    const std::string more =
        "  " + std::to_string(counts.distinct - counts.values.size()) + " more";
    lines.push_back(pad({{TerminalText(more), Style::faint}}, columns));
  }
  return lines;
}

// Lines without the blanks at their ends.
void write_trimmed(std::ostream& out, Line line, const Terminal& terminal) {
  while (!line.empty()) {
    const std::string& text = line.back().text.str();
    const std::size_t end = text.find_last_not_of(' ');
    if (end != std::string::npos) {
      line.back().text = TerminalText(std::string_view(text).substr(0, end + 1));
      break;
    }
    line.pop_back();
  }
  write(out, line, terminal);
  out << '\n';
}

}  // namespace

void write_facets(std::ostream& out, const std::vector<FacetCounts>& facets,
                  const Terminal& terminal) {
  const std::size_t side_by_side = std::max<std::size_t>(
      1, (terminal.columns + between_blocks) / (narrowest_block + between_blocks));
  const std::size_t columns = std::min(
      widest_block, (terminal.columns - (side_by_side - 1) * between_blocks) / side_by_side);

  std::vector<std::vector<Line>> blocks;
  for (const FacetCounts& counts : facets) {
    if (!counts.values.empty()) blocks.push_back(block(counts, columns, terminal));
  }
  for (std::size_t first = 0; first < blocks.size(); first += side_by_side) {
    const std::size_t last = std::min(first + side_by_side, blocks.size());
    std::size_t height = 0;
    for (std::size_t i = first; i < last; ++i) height = std::max(height, blocks[i].size());
    out << '\n';
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
}

}  // namespace dragnet
