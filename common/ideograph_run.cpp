#include "common/ideograph_run.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "common/hash.h"
#include "common/normalize.h"
#include "common/text_limits.h"

namespace dragnet {

std::size_t append_ideographs(TokenStream& stream, std::size_t begin, char32_t code, Gap gap) {
  constexpr std::uint32_t size = 3;
  const std::string_view text = stream.text;
  std::vector<Token>& tokens = stream.tokens;
  const std::size_t first = tokens.size();
  const std::size_t most = std::min((text.size() - begin) / size, max_text_tokens - first);
  const std::size_t end = begin + most * size;
  const auto text_at = static_cast<std::uint32_t>(begin);
  const auto term_at = static_cast<std::uint32_t>(stream.arena.size());
  Token token{.begin = text_at,
              .end = text_at + size,
              .term_at = term_at,
              .stem_at = term_at,
              .term_size = size,
              .stem_size = size,
              .kind = TokenKind::han,
              .gap = Gap::none};
  std::size_t at = begin;
  while (code != 0) {
    token.key = hash64(code);
    tokens.push_back(token);
    token.begin += size;
    token.end += size;
    token.term_at += size;
    token.stem_at += size;
    at += size;
    code = at < end ? unified_ideograph_at(text, at) : 0;
    if (code != 0 && !folds_to_itself(code)) break;
  }
  tokens[first].gap = gap;
  stream.arena.append(text, begin, at - begin);
  return at;
}

}  // namespace dragnet
