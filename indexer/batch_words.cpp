#include "indexer/batch_words.h"

#include <algorithm>

#include "common/schema.h"
#include "indexer/term_merge.h"

namespace dragnet {

namespace {

std::string term_of(std::string_view stem) {
  return std::string(stem_prefix).append(stem);
}

}  // namespace

std::uint32_t BatchWords::number_of(std::string_view word, std::uint64_t hash) {
  const auto next = static_cast<std::uint32_t>(begins_.size());
  const std::uint32_t number = numbers_.insert(hash, next);
  if (number == next) {
    begins_.push_back(bytes_.size());
    stems_.push_back(KeyTable::none);
    bytes_ += word;
  }
  return number;
}

void BatchWords::fetch_stem(std::uint32_t word, std::string_view stem) const {
  if (stems_[word] == KeyTable::none) fetch(hash64(term_of(stem)));
}

std::uint32_t BatchWords::stem_of(std::uint32_t word, std::string_view stem) {
  if (stems_[word] == KeyTable::none) {
    const std::string term = term_of(stem);
    const std::uint32_t number = number_of(term, hash64(term));
    stems_[word] = number;
  }
  return stems_[word];
}

std::string_view BatchWords::operator[](std::uint32_t number) const {
  const std::size_t begin = begins_[number];
  const std::size_t end = number + 1 < begins_.size() ? begins_[number + 1] : bytes_.size();
  return std::string_view(bytes_).substr(begin, end - begin);
}

std::vector<RankedWord> BatchWords::ranked() const {
  const BatchWords& words = *this;
  std::vector<RankedWord> ranked(size());
  for (std::uint32_t i = 0; i < ranked.size(); ++i) ranked[i] = {beginning_of(words[i]), i};
  std::sort(ranked.begin(), ranked.end(), [&](const RankedWord& a, const RankedWord& b) {
    return a.beginning != b.beginning ? a.beginning < b.beginning
                                      : words[a.number] < words[b.number];
  });
  return ranked;
}

void BatchWords::clear() {
  numbers_.clear();
  bytes_.clear();
  begins_.clear();
  stems_.clear();
}

}  // namespace dragnet
