#include "common/sentences.h"

#include <span>

#include "common/lower_bound.h"
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
  std::vector<Sentence> sentences;
  sentences.reserve(stream.behind_signs.size());
  const auto end_last = [&](std::size_t token) {
    if (sentences.empty()) return;
    sentences.back().last = token;
    sentences.back().end = stream[token - 1].end + end_of_closing(stream.gap_text(token));
  };
  for (const std::size_t token : stream.behind_signs) {
    if (token > 0 && stream[token].gap != Gap::sentence) continue;
    end_last(token);
    sentences.push_back({.first = token, .begin = stream[token].begin});
  }
  end_last(stream.size());
  return sentences;
}

std::size_t sentence_of(const std::vector<Sentence>& sentences, std::size_t token) {
  return lower_bound(std::span(sentences), token + 1, &Sentence::first) - 1;
}

}  // namespace dragnet
