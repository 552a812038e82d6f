#include "common/phrase_starts.h"

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
  for (std::size_t i = 0; i < stream.size(); ++i)
    stream.marks[i] = of(stream[i].key) | of(stream[i].pair);
  stream.marked_by = this;
}

}  // namespace dragnet
