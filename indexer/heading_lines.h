// What of a page's first heading is its headline: pages put a kicker, a date or a source in it too.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "indexer/html_page.h"

namespace dragnet {

// How many of the lines, at least one, are one headline: up to a line that speaks about the report
// (see header_lines.h) or has a full date, and up to one that <title> does not go on with, where
// it has the first line. No lines: 0.
std::size_t headline_lines(std::span<const HtmlBlock> lines, std::string_view title);

// With a blank between them, unless one is written in characters of full width there.
std::string joined_lines(std::string_view line, std::string_view next);

// For comparison: without blanks, those of full width too.
std::string without_blanks(std::string_view text);

}  // namespace dragnet
