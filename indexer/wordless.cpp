#include "indexer/wordless.h"

#include "common/folded_char.h"

namespace dragnet {

bool is_wordless(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const FoldedChar character = folded_char(text, at);
    const CharClass kind = character.folded.kind;
    if (kind == CharClass::letter || kind == CharClass::han || kind == CharClass::digit)
      return false;
    at = character.end;
  }
  return true;
}

}  // namespace dragnet
