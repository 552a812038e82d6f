// What separates words, in queries and in the originals that exact words are looked for in.
#pragma once

#include <cstddef>
#include <string_view>

#include "common/normalize.h"
#include "common/utf8.h"

namespace dragnet {

// White space of any script, line ends and other control characters.
inline bool is_blank(char32_t code) {
  return code < 0x20 || fold(code).kind == CharClass::space;
}

// Behind the blanks that begin at the byte, and before those that end there.
inline std::size_t behind_blanks(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const Decoded c = decode(text, at);
    if (!is_blank(c.code)) break;
    at += c.size;
  }
  return at;
}
inline std::size_t before_blanks(std::string_view text, std::size_t at) {
  while (at > 0) {
    const std::size_t before = character_floor(text, at - 1);
    if (!is_blank(decode(text, before).code)) break;
    at = before;
  }
  return at;
}

}  // namespace dragnet
