#include "indexer/csv_quotes.h"

namespace dragnet {

bool reopens_quotes(std::string_view row, char separator) {
  const auto ends_field = [&](std::size_t at) {
    return at >= row.size() || row[at] == separator || row[at] == '\n' || row[at] == '\r';
  };
  // Blanks may stand between a closing quote and the separator.
  const auto ends_quoted = [&](std::size_t at) {
    while (at < row.size() && row[at] != separator && (row[at] == ' ' || row[at] == '\t')) ++at;
    return ends_field(at);
  };
  bool quoted = false;
  for (std::size_t at = 0; at < row.size(); ++at) {
    if (row[at] != '"') continue;
    const bool at_begin = at == 0 || ends_field(at - 1);
    if (!quoted) {
      quoted = at_begin;
      continue;
    }
    if (row.substr(at + 1, 1) == "\"") {
      ++at;
    } else if (ends_quoted(at + 1)) {
      quoted = false;
    } else if (at_begin) {
      return true;
    }
  }
  return false;
}

}  // namespace dragnet
