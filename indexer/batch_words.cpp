// Terms are sorted by their first eight bytes, without branches that nobody can foresee, and then
// those that begin alike by all of theirs.
#include "indexer/batch_words.h"

#include <algorithm>

#include <boost/sort/pdqsort/pdqsort.hpp>

#include "common/schema.h"
#include "indexer/term_merge.h"

namespace dragnet {

namespace {

bool begins_before(const RankedTerm& a, const RankedTerm& b) {
  return a.beginning < b.beginning;
}

// Calls take(first, last) for those of one beginning, where there are several.
void for_each_alike(std::vector<RankedTerm>& ranked, const auto& take) {
  for (auto first = ranked.begin(); first != ranked.end();) {
    auto last = first + 1;
    while (last != ranked.end() && last->beginning == first->beginning) ++last;
    if (last - first > 1) take(first, last);
    first = last;
  }
}

}  // namespace

std::uint32_t BatchWords::number_of(std::string_view word, std::string_view stem,
                                    std::uint64_t key) {
  const auto next = static_cast<std::uint32_t>(parts_.size());
  const std::uint32_t number = numbers_.insert(key, next);
  if (number == next) {
    parts_.push_back({.term = bytes_.size(), .stem = bytes_.size() + word.size()});
    bytes_.append(word);
    if (!stem.empty()) bytes_.append(stem_prefix).append(stem);
  }
  return number;
}

std::string_view BatchWords::term_of(std::uint32_t word) const {
  const auto [term, stem] = parts_[word];
  return std::string_view(bytes_).substr(term, stem - term);
}

std::string_view BatchWords::term_of_stem(std::uint32_t word) const {
  const std::size_t stem = parts_[word].stem;
  return std::string_view(bytes_).substr(stem, end_of(word) - stem);
}

std::vector<RankedTerm> BatchWords::ranked() const {
  const BatchWords& words = *this;
  std::vector<RankedTerm> ranked;
  ranked.reserve(2 * size());
  const auto add = [&](std::uint32_t word, bool is_of_stem, std::string_view term) {
    ranked.push_back({beginning_of(term), word, is_of_stem});
  };
  for (std::uint32_t word = 0; word < size(); ++word) {
    add(word, false, term_of(word));
    if (has_stem(word)) add(word, true, term_of_stem(word));
  }
  boost::sort::pdqsort_branchless(ranked.begin(), ranked.end(), begins_before);
  for_each_alike(ranked, [&](auto first, auto last) {
    std::sort(first, last,
              [&](const RankedTerm& a, const RankedTerm& b) { return words[a] < words[b]; });
  });
  return ranked;
}

void BatchWords::clear() {
  numbers_.clear();
  bytes_.clear();
  parts_.clear();
}

}  // namespace dragnet
