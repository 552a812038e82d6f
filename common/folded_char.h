// One character of a text with what it folds to: how the analyzer reads.
#pragma once

#include <cstddef>
#include <string_view>

#include "common/normalize.h"
#include "common/utf8.h"

namespace dragnet {

struct FoldedChar {
  char32_t code = 0;
  std::size_t begin = 0;  // bytes of the text, half open; empty behind the end
  std::size_t end = 0;
  Folded folded;
};

// The character at the offset; behind the end a blank of no bytes.
inline FoldedChar folded_char(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {0, at, at, {CharClass::space}};
  const Decoded decoded = decode(text, at);
  return {decoded.code, at, at + decoded.size, fold(decoded.code)};
}

}  // namespace dragnet
