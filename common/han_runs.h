// Han text as phrases of characters are looked up in it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "common/analyzer.h"
#include "common/one_of.h"

namespace dragnet {

// Whether a Han character stands right behind the token.
inline bool goes_on_in_han(const TokenStream& stream, std::size_t token) {
  const std::size_t next = token + 1;
  return next < stream.size() && stream[next].kind == TokenKind::han &&
         stream[next].gap == Gap::none;
}

// Whether the Han characters stand side by side from the token on.
inline bool stands_at(const TokenStream& stream, std::size_t token, std::string_view characters) {
  for (std::size_t at = token; at < stream.size(); ++at) {
    if (at > token && stream[at].gap != Gap::none) return false;
    const bool is_next =
        stream[at].kind == TokenKind::han && begins_with(characters, stream.term(at));
    if (!is_next) return false;
    characters.remove_prefix(stream.term(at).size());
    if (characters.empty()) return true;
  }
  return false;
}

// The Han characters of a text as they are in terms, with a blank where they do not stand side by
// side.
std::string runs_of_han(std::string_view text);

}  // namespace dragnet
