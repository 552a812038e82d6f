// Lines that speak about a report instead of telling it: date, time, source, author, counters,
// above or below the headline.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dragnet {

// What a header line says; empty where it does not.
struct HeaderLine {
  std::string date;    // "2023-05-15"
  std::string source;  // "China Daily"
};

// None when the line has anything that is not metadata, so that a sentence with a date in it stays
// text. Understood are numeric, Chinese and English dates with a time of day, labelled fields
// ("Source: X", "来源：X", "Author: X Time: ..."), "By X", counters, page controls and breadcrumbs
// behind a date. Lines of more than 200 bytes are never header lines.
std::optional<HeaderLine> read_header_line(std::string_view line);

// A source's name without a label and a colon before it: of "来源：人民日报", 人民日报. Lives as
// long as the source does.
std::string_view without_source_label(std::string_view source);

// A date with the word "date" before it that page extractors put in front of a line, and the rest
// of that line.
struct DatePrefix {
  std::string date;
  std::string_view rest;  // of the line
};
std::optional<DatePrefix> read_date_prefix(std::string_view line);

}  // namespace dragnet
