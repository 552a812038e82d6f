#include "common/word_filter.h"

namespace dragnet {

WordFilter::WordFilter(std::string_view words) {
  add(Analyzer().analyze(words));
}

WordFilter::WordFilter(std::span<const std::string_view> words) {
  Analyzer analyzer;
  for (const std::string_view word : words) add(analyzer.analyze(word));
}

void WordFilter::add(const TokenStream& words) {
  for (const Token& token : words.tokens) keys_.add(token.key);
}

}  // namespace dragnet
