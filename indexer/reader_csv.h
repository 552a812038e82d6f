// CSV: a header line that names the columns, then one report a row.
#pragma once

#include <memory>
#include <string>

#include "indexer/diagnostics.h"
#include "indexer/reader.h"
#include "indexer/text_window.h"

namespace dragnet {

// The separator is the one of comma, semicolon and tab that the header line has most of. Fields in
// quotes may hold separators, doubled quotes and line ends. A file without a text column, or with
// names beyond the limits, is rejected at once. Blank lines are passed over; a row with too few
// fields, or with more that are not empty, is rejected. A quote that is never closed costs its own
// line only. Memory does not grow with the file.
std::unique_ptr<Reader> make_csv_reader(TextWindow text, const std::string& path,
                                        Diagnostics& diagnostics);

// The separator of a header line.
char csv_separator(std::string_view header_line);

// What stands below a first line that names the separator for spreadsheets (sep=;), or all of it.
std::string_view without_separator_line(std::string_view text);

}  // namespace dragnet
