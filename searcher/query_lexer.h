// Cuts the text of a query into words, phrases, fields, operators and parentheses.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "searcher/lexeme.h"

namespace dragnet {

// A word as it is typed, and whether a star ended it.
struct StarredWord {
  std::string_view text;  // without the star
  bool starred = false;
};
// The word stands at that byte of the query. Throws UserError with the column for a star elsewhere.
StarredWord cut_star(std::string_view word, std::string_view query, std::size_t at);

// The last one is always `end`. A blank is any Unicode space; “ ”, 「 」, 『 』 and full-width
// quotes, parentheses, colons, dashes, stars and operators count as the ASCII ones, and so do
// typographic dashes. Fields may be named in Chinese (field_names.h). A dash is NOT only where a
// word could start, also behind a comma, and right before something with a word in it; several
// dashes are punctuation. A name with a colon is a field only when something follows it at once;
// ranges of figures are fields with and without one (comparison.h). Throws UserError with the
// column for quotes that are never closed, stars inside words, NEAR/n that is no number, and text
// that is not UTF-8.
std::vector<Lexeme> cut_query(std::string_view text);

}  // namespace dragnet
