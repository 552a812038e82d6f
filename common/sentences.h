// Cuts a token stream into sentences: the unit of evidence, context and snippets.
#pragma once

#include <cstddef>
#include <vector>

#include "common/analyzer.h"

namespace dragnet {

// Half-open ranges of tokens and of bytes; the bytes take in the closing punctuation, not the
// blanks after it.
struct Sentence {
  std::size_t first = 0;
  std::size_t last = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};

// In order, none empty, together every token.
std::vector<Sentence> split_sentences(const TokenStream& stream);

// The index of the sentence that holds the token.
std::size_t sentence_of(const std::vector<Sentence>& sentences, std::size_t token);

}  // namespace dragnet
