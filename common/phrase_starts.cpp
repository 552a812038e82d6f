#include "common/phrase_starts.h"

#include <algorithm>
#include <stdexcept>

namespace dragnet {

PhraseStarts::Marks PhraseStarts::add_matcher() {
  if (matchers_ == max_matchers) throw std::length_error("too many matchers for one set of marks");
  return static_cast<Marks>(1U << matchers_++);
}

void PhraseStarts::add(Marks matcher, std::uint64_t hash) {
  table_[first(hash)] |= matcher;
  table_[second(hash)] |= matcher;
}

void PhraseStarts::mark(TokenStream& stream) const {
  stream.marks.assign((stream.size() + block - 1) / block * block, 0);
  const Marks* const table = table_.data();  // which the compiler must take marks to write to
  const auto of = [&](std::uint64_t hash) { return table[first(hash)] & table[second(hash)]; };
  std::ranges::transform(stream.tokens, stream.marks.begin(), [&](const Token& token) {
    return static_cast<Marks>(of(token.key) | of(token.pair));
  });
  stream.marked_by = this;
}

}  // namespace dragnet
