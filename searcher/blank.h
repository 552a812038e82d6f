// What separates words, in queries and in the originals that exact words are looked for in.
#pragma once

#include "common/normalize.h"

namespace dragnet {

// White space of any script, line ends and other control characters.
inline bool is_blank(char32_t code) {
  return code < 0x20 || fold(code).kind == CharClass::space;
}

}  // namespace dragnet
