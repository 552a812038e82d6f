#include "common/phrase_starts.h"

#include <algorithm>
#include <stdexcept>

namespace dragnet {

PhraseStarts::Marks PhraseStarts::add_matcher() {
  if (matchers_ == max_matchers) throw std::length_error("too many matchers for one set of marks");
  return static_cast<Marks>(1U << matchers_++);
}

void PhraseStarts::add_alone(Marks matcher, std::uint64_t key) {
  table_[first(key)].alone |= matcher;
  table_[second(key)].alone |= matcher;
}

void PhraseStarts::add_longer(Marks matcher, std::uint64_t pair) {
  table_[first(pair)].longer |= matcher;
  table_[second(pair)].longer |= matcher;
}

void PhraseStarts::mark(TokenStream& stream) const {
  stream.marks.assign(2 * ((stream.size() + block - 1) / block * block), 0);
  const Entry* const table = table_.data();  // which the compiler must take marks to write to
  std::uint8_t* marks = stream.marks.data();
  for (std::size_t begin = 0; begin < stream.size(); begin += block, marks += 2 * block) {
    const std::size_t size = std::min(block, stream.size() - begin);
    for (std::size_t i = 0; i < size; ++i) {
      const std::uint64_t key = stream[begin + i].key;
      const std::uint64_t pair = pair_at(stream, begin + i);
      marks[i] = table[first(key)].alone & table[second(key)].alone;
      marks[block + i] = table[first(pair)].longer & table[second(pair)].longer;
    }
  }
  stream.marked_by = this;
}

}  // namespace dragnet
