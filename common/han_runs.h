// Han text as phrases of characters are looked up in it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "common/analyzer.h"

namespace dragnet {

// Behind the Han characters that stand side by side from there on, whose terms do too; behind a
// token of another kind.
inline std::size_t end_of_han_run(const TokenStream& stream, std::size_t first) {
  const auto is_han = [&](std::size_t i) { return stream[i].kind == TokenKind::han; };
  std::size_t last = first + 1;
  if (!is_han(first)) return last;
  while (last < stream.size() && is_han(last) && stream[last].gap == Gap::none) ++last;
  return last;
}

// The Han characters of a text as they are in terms, with a blank where they do not stand side by
// side.
std::string runs_of_han(std::string_view text);

}  // namespace dragnet
