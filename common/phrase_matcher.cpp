// A trie over words. Each token costs one look-up for its word; most words begin no phrase and end
// there, so the cost depends on the text and not on how many phrases there are.
#include "common/phrase_matcher.h"

#include <algorithm>

namespace dragnet {

namespace {

std::uint64_t edge(std::uint32_t node, std::uint32_t word) {
  return static_cast<std::uint64_t>(node) << 32 | word;
}

}  // namespace

void PhraseMatcher::add(const TokenStream& phrase, std::uint32_t payload) {
  if (phrase.size() == 0) return;
  Node node = 0;
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    const auto word =
        words_.emplace(std::string(phrase.stem(i)), static_cast<Word>(words_.size())).first;
    const auto [to, is_new] =
        edges_.emplace(edge(node, word->second), static_cast<Node>(payloads_.size()));
    if (is_new) payloads_.emplace_back();
    node = to->second;
  }
  payloads_[node].push_back(payload);
}

std::vector<PhraseMatch> PhraseMatcher::find(const TokenStream& stream) const {
  constexpr Word unknown = static_cast<Word>(-1);
  std::vector<Word> words(stream.size(), unknown);
  for (std::size_t i = 0; i < stream.size(); ++i) {
    const auto known = words_.find(stream.stem(i));
    if (known != words_.end()) words[i] = known->second;
  }
  std::vector<PhraseMatch> matches;
  for (std::size_t first = 0; first < words.size(); ++first) {
    const std::size_t before = matches.size();
    Node node = 0;
    for (std::size_t i = first; i < words.size() && words[i] != unknown; ++i) {
      if (i > first && stream[i].gap > Gap::mark) break;
      const auto to = edges_.find(edge(node, words[i]));
      if (to == edges_.end()) break;
      node = to->second;
      for (const std::uint32_t payload : payloads_[node]) {
        matches.push_back({first, i + 1, payload});
      }
    }
    std::stable_sort(matches.begin() + static_cast<std::ptrdiff_t>(before), matches.end(),
                     [](const PhraseMatch& a, const PhraseMatch& b) { return a.last > b.last; });
  }
  return matches;
}

}  // namespace dragnet
