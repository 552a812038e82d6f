#include "common/word_filter.h"

namespace dragnet {

WordFilter::WordFilter(std::string_view words) {
  for (const Token& token : Analyzer().analyze(words).tokens) keys_.add(token.key);
}

}  // namespace dragnet
