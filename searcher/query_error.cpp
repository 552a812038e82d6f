#include "searcher/query_error.h"

#include "common/terminal_text.h"
#include "common/utf8.h"

namespace dragnet {

namespace {

std::size_t characters_in(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).size) ++count;
  return count;
}

}  // namespace

UserError query_error(std::string_view query, std::size_t at, const std::string& message) {
  const std::string_view before = query.substr(0, at);
  std::string text = "query, column ";
  text += std::to_string(characters_in(before) + 1) + ": " + message + "\n  ";
  text += TerminalText(query).str() + "\n  ";
  text.append(display_width(TerminalText(before).str()), ' ');
  return UserError(text + "^");
}

UserError query_limit_error(std::size_t have, const std::string& what, std::size_t most) {
  return UserError("query-limit: " + std::to_string(have) + " " + what + ", at most " +
                   std::to_string(most));
}

}  // namespace dragnet
