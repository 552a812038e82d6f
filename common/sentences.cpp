#include "common/sentences.h"

#include <algorithm>
#include <iterator>

#include "common/normalize.h"
#include "common/utf8.h"

namespace dragnet {

namespace {

// The end of what belongs to a sentence in the gap after it: everything up to the first blank or
// line end.
std::size_t end_of_closing(std::string_view gap) {
  std::size_t at = 0;
  while (at < gap.size()) {
    const Decoded next = decode(gap, at);
    if (fold(next.code).kind == CharClass::space) break;
    at += next.size;
  }
  return at;
}

}  // namespace

std::vector<Sentence> split_sentences(const TokenStream& stream) {
  const std::vector<Token>& tokens = stream.tokens;
  const auto index = [&](auto token) { return static_cast<std::size_t>(token - tokens.begin()); };
  const auto opens = [](const Token& token) { return token.gap == Gap::sentence; };
  std::vector<Sentence> sentences;
  for (auto first = tokens.begin(); first != tokens.end();) {
    const auto last = std::find_if(first + 1, tokens.end(), opens);
    const std::size_t closing = end_of_closing(stream.gap_text(index(last)));
    sentences.push_back({.first = index(first),
                         .last = index(last),
                         .begin = first->begin,
                         .end = std::prev(last)->end + closing});
    first = last;
  }
  return sentences;
}

std::size_t sentence_of(const std::vector<Sentence>& sentences, std::size_t token) {
  const auto after =
      std::upper_bound(sentences.begin(), sentences.end(), token,
                       [](std::size_t t, const Sentence& sentence) { return t < sentence.first; });
  return static_cast<std::size_t>(after - sentences.begin()) - 1;
}

}  // namespace dragnet
