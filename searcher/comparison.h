// Reads the range of a figure that stands behind its kind without a colon: suspects-arrested>=1000,
// suspects-arrested >= 1000.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dragnet {

struct Comparison {
  std::string kind;         // in lower case
  std::string range;        // ">=1000"
  std::size_t sign_at = 0;  // bytes of the query
  std::size_t end = 0;
};

// The end of the sign that compares (>=, ~<, !=) and begins at the byte; the byte itself for none.
std::size_t end_of_sign(std::string_view query, std::size_t at);

// The comparison that begins at the byte, where a chunk does; nothing if no kind of figure stands
// there or no sign follows it: other comparisons are text (p<0.05, I <3). But it throws UserError
// with the column where one is meant: for what is called nearly like a kind (arrested > 100), a
// kind or any other field on the wrong side or with a sign that it has not (1000<=losses,
// losses!=5, city=Wuhan), and a number without a kind behind a range (losses>10 <20).
std::optional<Comparison> comparison_at(std::string_view query, std::size_t at,
                                        bool is_behind_range);

}  // namespace dragnet
