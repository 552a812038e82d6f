// Text in columns: pieces of harmless text with a style, cut, padded and wrapped by the width they
// take in a terminal.
#pragma once

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "common/snippet.h"
#include "common/terminal.h"
#include "common/terminal_text.h"

namespace dragnet {

enum class Style : std::uint8_t { plain, strong, faint, match, title };

// Document text gets here through TerminalText only.
struct Run {
  TerminalText text;
  Style style = Style::plain;
};
using Line = std::vector<Run>;

std::string text_of(const Line& line);
std::size_t width_of(const Line& line);
// Of text of a document, as it is shown.
std::size_t columns_of(std::string_view text);

// The pieces of a snippet, its highlights in the style `match`.
Line line_of(const Snippet& snippet, Style style = Style::plain);

// Breaks between words and between Han characters, never before closing or after opening
// punctuation; a word that is wider than a line is cut. Blanks at a break are dropped. columns > 1.
std::vector<Line> wrap(const Line& line, std::size_t columns);

// At most `columns` wide, with … (or ~) as the last character where something is cut off.
Run cut(const Run& run, std::size_t columns, const Terminal& terminal);

// With blanks up to the column. Too long a line stays as it is.
Line pad(Line line, std::size_t columns);

// Writes the line without its end; colours only where the terminal has them.
void write(std::ostream& out, const Line& line, const Terminal& terminal);

// Writes the line without the blanks at its end, and ends it.
void write_trimmed(std::ostream& out, Line line, const Terminal& terminal);

// Wraps the line and writes it with every line indented, and ended. A lead (ASCII) stands in the
// indent of the first line.
void write_paragraph(std::ostream& out, const Line& line, std::size_t indent,
                     const Terminal& terminal);
void write_paragraph(std::ostream& out, const Line& line, std::string_view lead,
                     const Terminal& terminal);

// The same as a link, where the terminal has colours and the URL is an address of the web.
void write_linked(std::ostream& out, const Line& line, std::string_view lead, std::string_view url,
                  const Terminal& terminal);

}  // namespace dragnet
