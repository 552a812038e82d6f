#include "common/han_runs.h"

#include "common/analyzer.h"
#include "common/number_token.h"

namespace dragnet {

std::string runs_of_han(std::string_view text) {
  const TokenStream tokens = Analyzer().analyze(text);
  std::string runs;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].gap != Gap::none || tokens[i].kind != TokenKind::han) runs += ' ';
    if (tokens[i].kind == TokenKind::han) runs += tokens.term(i);
    if (tokens[i].kind == TokenKind::number) runs += scale_of(tokens.slice(i, i + 1));
  }
  return runs;
}

}  // namespace dragnet
