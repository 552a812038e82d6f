// A trie over tokens. Two filters turn most tokens away before the trie is asked, so the cost
// depends on the text and not on how many phrases there are.
#include "common/phrase_matcher.h"

#include <algorithm>

#include "common/hash.h"

namespace dragnet {

void PhraseMatcher::add(const TokenStream& phrase, std::uint32_t payload) {
  if (phrase.size() == 0) return;
  Node node = 0;
  for (const Token& token : phrase.tokens) {
    const auto next = static_cast<Node>(payloads_.size());
    node = edges_.insert(hash64(token.key, node), next);
    if (node == next) payloads_.emplace_back();
  }
  payloads_[node].push_back(payload);
  const std::uint32_t end =
      ends_.insert(phrase.tokens.back().key, static_cast<std::uint32_t>(lengths_.size()));
  if (end == lengths_.size()) lengths_.push_back(0);
  lengths_[end] |= std::uint32_t{1} << std::min(phrase.size(), std::size_t{31});
  if (phrase.size() == 1) {
    (phrase[0].kind == TokenKind::han ? characters_ : words_).add(phrase[0].key);
  } else {
    pairs_.add(hash64(phrase[0].key, phrase[1].key));
  }
}

template <typename Take>
void PhraseMatcher::follow(const std::vector<Token>& tokens, std::size_t first, Take take) const {
  if (!may_begin(tokens[first])) return;
  Node node = 0;
  for (std::size_t i = first; i < tokens.size(); ++i) {
    if (i > first && tokens[i].gap > Gap::mark) return;
    node = edges_.find(hash64(tokens[i].key, node));
    if (node == KeyTable::none) return;
    if (!payloads_[node].empty() && !take(i + 1, payloads_[node])) return;
  }
}

std::vector<PhraseMatch> PhraseMatcher::find(const TokenStream& stream) const {
  std::vector<PhraseMatch> matches;
  for (std::size_t first = 0; first < stream.size(); ++first) {
    const auto before = static_cast<std::ptrdiff_t>(matches.size());
    follow(stream.tokens, first, [&](std::size_t last, const std::vector<std::uint32_t>& payloads) {
      for (const std::uint32_t payload : payloads) matches.push_back({first, last, payload});
      return true;
    });
    if (matches.end() - matches.begin() <= before + 1) continue;
    std::stable_sort(matches.begin() + before, matches.end(),
                     [](const PhraseMatch& a, const PhraseMatch& b) { return a.last > b.last; });
  }
  return matches;
}

std::optional<PhraseMatch> PhraseMatcher::longest_at(const TokenStream& stream,
                                                     std::size_t first) const {
  std::optional<PhraseMatch> longest;
  follow(stream.tokens, first, [&](std::size_t last, const std::vector<std::uint32_t>& payloads) {
    longest = {first, last, payloads.front()};
    return true;
  });
  return longest;
}

bool PhraseMatcher::occurs_in(const TokenStream& stream) const {
  bool found = false;
  for (std::size_t first = 0; first < stream.size() && !found; ++first) {
    follow(stream.tokens, first, [&](std::size_t, const std::vector<std::uint32_t>&) {
      found = true;
      return false;
    });
  }
  return found;
}

}  // namespace dragnet
