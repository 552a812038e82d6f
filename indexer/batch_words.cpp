// Words are sorted by their first eight bytes, without branches that nobody can foresee, and then
// those that begin alike by all of theirs.
#include "indexer/batch_words.h"

#include <algorithm>

#include <boost/sort/pdqsort/pdqsort.hpp>

#include "common/schema.h"
#include "indexer/term_merge.h"

namespace dragnet {

namespace {

bool begins_before(const RankedWord& a, const RankedWord& b) {
  return a.beginning < b.beginning;
}

// Calls take(first, last) for those of one beginning, where there are several.
void for_each_alike(std::vector<RankedWord>& ranked, const auto& take) {
  for (auto first = ranked.begin(); first != ranked.end();) {
    auto last = first + 1;
    while (last != ranked.end() && last->beginning == first->beginning) ++last;
    if (last - first > 1) take(first, last);
    first = last;
  }
}

}  // namespace

std::uint64_t BatchWords::key_of(std::string_view term) {
  if (!term.starts_with(stem_prefix)) return hash64(term);
  return key_of_stem(hash64(term.substr(stem_prefix.size())));
}

std::uint32_t BatchWords::number_of(std::string_view prefix, std::string_view rest,
                                    std::uint64_t key) {
  const auto next = static_cast<std::uint32_t>(begins_.size());
  const std::uint32_t number = numbers_.insert(key, next);
  if (number == next) {
    begins_.push_back(bytes_.size());
    stems_.push_back(KeyTable::none);
    bytes_.append(prefix).append(rest);
  }
  return number;
}

std::uint32_t BatchWords::stem_of(std::uint32_t word, std::string_view stem, std::uint64_t key) {
  if (stems_[word] == KeyTable::none) {
    const std::uint32_t number = number_of(stem_prefix, stem, key);
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
  boost::sort::pdqsort_branchless(ranked.begin(), ranked.end(), begins_before);
  for_each_alike(ranked, [&](auto first, auto last) {
    std::sort(first, last, [&](const RankedWord& a, const RankedWord& b) {
      return words[a.number] < words[b.number];
    });
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
