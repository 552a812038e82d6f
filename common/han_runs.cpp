#include "common/han_runs.h"

#include "common/number_token.h"

namespace dragnet {

std::string runs_of_han(std::string_view text) {
  constexpr Letters no_stems = 0;  // words are left out
  const TokenStream tokens = Analyzer().analyze(text, no_stems);
  std::string runs;
  auto end_of_run = tokens.ends_of_han_runs.begin();
  for (std::size_t first = 0, last = 0; first < tokens.size(); first = last) {
    const Token& token = tokens[first];
    last = token.kind == TokenKind::han ? *end_of_run++ : first + 1;
    if (token.gap != Gap::none || token.kind != TokenKind::han) runs += ' ';
    if (token.kind == TokenKind::han) runs += tokens.terms(first, last);
    if (token.kind == TokenKind::number) runs += scale_of(tokens.slice(first, last));
  }
  return runs;
}

}  // namespace dragnet
