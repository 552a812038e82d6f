#include "common/layout.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "common/utf8.h"
#include "common/web_address.h"

namespace dragnet {

namespace {

// Select Graphic Rendition, by style. These and links are the only escape sequences that are ever
// written.
constexpr std::array<std::string_view, 5> sgr = {"", "\x1b[1m", "\x1b[2m", "\x1b[1;31m",
                                                 "\x1b[1;36m"};
constexpr std::string_view sgr_off = "\x1b[0m";

// OSC 8: what stands between the address and link_off is a link. Terminals refuse longer addresses.
constexpr std::string_view link_on = "\x1b]8;;";
constexpr std::string_view string_end = "\x1b\\";
constexpr std::string_view link_off = "\x1b]8;;\x1b\\";
constexpr std::size_t longest_address = 2000;

constexpr std::u32string_view closing = U"、。，；：？！）》〉」』】〕”’…,.;:?!)]}%％";
constexpr std::u32string_view opening = U"（《〈「『【〔“‘([{";

// One of the two letters that make a flag.
bool is_flag_letter(char32_t code) {
  return code >= 0x1F1E6 && code <= 0x1F1FF;
}

// Whether the character is shown as one with what stands before it: families and skins of emoji.
bool goes_on_emoji(char32_t before, char32_t code) {
  constexpr char32_t joiner = 0x200D;
  const bool is_skin = code >= 0x1F3FB && code <= 0x1F3FF;
  return before == joiner || is_skin;
}

// A character with the marks that stand on it.
struct Cell {
  std::string bytes;
  char32_t code = 0;
  Style style = Style::plain;
  std::size_t columns = 0;
};

std::vector<Cell> cells_of(const Line& line) {
  std::vector<Cell> cells;
  char32_t before = 0;
  for (const Run& run : line) {
    const std::string_view text = run.text.str();
    for (std::size_t at = 0; at < text.size();) {
      const Decoded character = decode(text, at);
      const auto columns = static_cast<std::size_t>(column_width(character.code));
      const std::string_view bytes = text.substr(at, character.size);
      const bool ends_flag = is_flag_letter(before) && is_flag_letter(character.code);
      const bool goes_on = columns == 0 || ends_flag || goes_on_emoji(before, character.code);
      if (goes_on && !cells.empty()) {
        cells.back().bytes.append(bytes);
        cells.back().columns += ends_flag ? columns : 0;
      } else {
        cells.push_back({std::string(bytes), character.code, run.style, columns});
      }
      before = ends_flag ? 0 : character.code;
      at += character.size;
    }
  }
  return cells;
}

bool may_break_between(const Cell& left, const Cell& right) {
  if (left.code == U' ') return right.code != U' ';
  if (right.code == U' ') return false;
  if (closing.find(right.code) != std::u32string_view::npos) return false;
  if (opening.find(left.code) != std::u32string_view::npos) return false;
  return left.columns == 2 || right.columns == 2;
}

// Cells first .. last - 1 without the blanks at their end, neighbours of one style joined again.
Line line_from(const std::vector<Cell>& cells, std::size_t first, std::size_t last) {
  while (last > first && cells[last - 1].code == U' ') --last;
  Line line;
  for (std::size_t i = first; i < last;) {
    const Style style = cells[i].style;
    std::string text;
    for (; i < last && cells[i].style == style; ++i) text.append(cells[i].bytes);
    line.push_back({TerminalText(text), style});
  }
  return line;
}

// Where the line that starts at `first` ends.
std::size_t line_end(const std::vector<Cell>& cells, std::size_t first, std::size_t columns) {
  std::size_t used = 0;
  std::size_t last_break = first;
  for (std::size_t i = first; i < cells.size(); ++i) {
    if (i > first && may_break_between(cells[i - 1], cells[i])) last_break = i;
    used += cells[i].columns;
    if (used > columns && cells[i].code != U' ') {
      return last_break > first ? last_break : std::max(i, first + 1);
    }
  }
  return cells.size();
}

}  // namespace

std::string text_of(const Line& line) {
  std::string text;
  for (const Run& run : line) text += run.text.str();
  return text;
}

std::size_t width_of(const Line& line) {
  std::size_t columns = 0;
  for (const Run& run : line) columns += display_width(run.text.str());
  return columns;
}

std::size_t columns_of(std::string_view text) {
  return display_width(TerminalText(text).str());
}

Line line_of(const Snippet& snippet, Style style) {
  Line line;
  const std::string_view text = snippet.text;
  std::size_t done = 0;
  const auto append = [&](std::size_t end, Style of_piece) {
    if (end > done) line.push_back({TerminalText(text.substr(done, end - done)), of_piece});
    done = end;
  };
  for (const ByteRange& range : snippet.highlights) {
    append(range.begin, style);
    append(range.end, Style::match);
  }
  append(text.size(), style);
  return line;
}

std::vector<Line> wrap(const Line& line, std::size_t columns) {
  const std::vector<Cell> cells = cells_of(line);
  std::vector<Line> lines;
  for (std::size_t first = 0; first < cells.size();) {
    const std::size_t last = line_end(cells, first, columns);
    lines.push_back(line_from(cells, first, last));
    first = last;
  }
  return lines;
}

Run cut(const Run& run, std::size_t columns, const Terminal& terminal) {
  if (display_width(run.text.str()) <= columns) return run;
  std::string kept;
  std::size_t used = 1;  // the sign of the cut
  for (const Cell& cell : cells_of({run})) {
    used += cell.columns;
    if (used > columns) break;
    kept.append(cell.bytes);
  }
  kept.append(terminal.unicode ? "…" : "~");
  return {TerminalText(kept), run.style};
}

Line pad(Line line, std::size_t columns) {
  const std::size_t used = width_of(line);
  if (used < columns) line.push_back({TerminalText(std::string(columns - used, ' '))});
  return line;
}

void write(std::ostream& out, const Line& line, const Terminal& terminal) {
  for (const Run& run : line) {
    const bool colored = terminal.color && run.style != Style::plain;
    if (colored) out << sgr[static_cast<std::size_t>(run.style)];
    out << run.text;
    if (colored) out << sgr_off;
  }
}

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

void write_paragraph(std::ostream& out, const Line& line, std::size_t indent,
                     const Terminal& terminal) {
  write_paragraph(out, line, std::string(indent, ' '), terminal);
}

void write_paragraph(std::ostream& out, const Line& line, std::string_view lead,
                     const Terminal& terminal) {
  write_linked(out, line, lead, "", terminal);
}

void write_linked(std::ostream& out, const Line& line, std::string_view lead, std::string_view url,
                  const Terminal& terminal) {
  const std::size_t indent = lead.size();
  const std::size_t room = std::max(terminal.columns, indent + 10) - indent;
  const auto address = terminal.color ? web_address(url) : std::nullopt;
  const bool linked = address && address->size() <= longest_address;
  std::string margin(lead);
  for (const Line& part : wrap(line, room)) {
    out << margin;
    if (linked) out << link_on << *address << string_end;
    write(out, part, terminal);
    if (linked) out << link_off;
    out << '\n';
    margin.assign(indent, ' ');
  }
}

}  // namespace dragnet
