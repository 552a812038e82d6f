#include "common/phrase_starts.h"

#include <algorithm>
#include <stdexcept>

namespace dragnet {

PhraseStarts::Marks PhraseStarts::add_matcher() {
  if (matchers_ == max_matchers) throw std::length_error("too many matchers for one set of marks");
  return static_cast<Marks>(1U << matchers_++);
}

void PhraseStarts::add_alone(Marks matcher, std::uint64_t key) {
  alone_.add(key, matcher);
}

void PhraseStarts::add_longer(Marks matcher, std::uint64_t pair) {
  longer_.add(pair, matcher);
}

void PhraseStarts::mark(TokenStream& stream) const {
  stream.marks.assign(2 * ((stream.size() + block - 1) / block * block), 0);
  // The compiler must take marks to write to what the tables and the stream hold.
  const Marks* const alone = alone_.data();
  const Marks* const longer = longer_.data();
  const Token* tokens = stream.tokens.data();
  std::uint8_t* marks = stream.marks.data();
  for (std::size_t left = stream.size(); left > 0; marks += 2 * block) {
    const std::size_t size = std::min(block, left);
    for (std::size_t i = 0; i < size; ++i) marks[i] = AloneTable::marks_of(alone, tokens[i].key);
    const std::size_t pairs = std::min(block, left - 1);
    for (std::size_t i = 0; i < pairs; ++i)
      marks[block + i] = LongerTable::marks_of(longer, pair_of(tokens[i], tokens[i + 1]));
    tokens += size;
    left -= size;
  }
  stream.marked_by = this;
}

}  // namespace dragnet
