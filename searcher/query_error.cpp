#include "searcher/query_error.h"

#include "common/layout.h"
#include "common/terminal_text.h"
#include "common/utf8.h"

namespace dragnet {

namespace {

std::size_t characters_in(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).size) ++count;
  return count;
}

constexpr std::size_t most_columns = 72;
constexpr std::size_t columns_before = 40;
constexpr std::string_view cut_sign = "…";

// The bytes around the offset that fit into a line.
std::string_view piece_around(std::string_view query, std::size_t at) {
  if (columns_of(query) <= most_columns) return query;
  std::size_t begin = at;
  for (std::size_t used = 0; begin > 0;) {
    const std::size_t before = character_floor(query, begin - 1);
    used += columns_of(query.substr(before, begin - before));
    if (used > columns_before) break;
    begin = before;
  }
  std::size_t end = at;
  for (std::size_t used = columns_of(query.substr(begin, at - begin)); end < query.size();) {
    const std::size_t size = decode(query, end).size;
    used += columns_of(query.substr(end, size));
    if (used > most_columns) break;
    end += size;
  }
  return query.substr(begin, end - begin);
}

}  // namespace

UserError query_error(std::string_view query, std::size_t at, const std::string& message) {
  const std::string_view piece = piece_around(query, at);
  const auto begin = static_cast<std::size_t>(piece.data() - query.data());
  const std::string_view before_piece = begin > 0 ? cut_sign : "";
  const bool goes_on = begin + piece.size() < query.size();

  std::string text = "query, column ";
  text += std::to_string(characters_in(query.substr(0, at)) + 1) + ": " + message + "\n  ";
  text.append(before_piece).append(TerminalText(piece).str());
  text.append(goes_on ? cut_sign : "").append("\n  ");
  text.append(display_width(before_piece) + columns_of(piece.substr(0, at - begin)), ' ');
  return UserError(text + "^");
}

UserError query_limit_error(std::string_view query, std::size_t at, std::size_t have,
                            const std::string& what, std::size_t most) {
  return query_error(
      query, at,
      "query-limit: " + std::to_string(have) + " " + what + ", at most " + std::to_string(most));
}

}  // namespace dragnet
