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
  if (phrase.size() == 1) {
    words_.add(phrase[0].key);
  } else {
    pairs_.add(hash64(phrase[0].key, phrase[1].key));
  }
}

std::vector<PhraseMatch> PhraseMatcher::find(const TokenStream& stream) const {
  std::vector<PhraseMatch> matches;
  const std::vector<Token>& tokens = stream.tokens;
  for (std::size_t first = 0; first < tokens.size(); ++first) {
    const bool goes_on = first + 1 < tokens.size() && tokens[first + 1].gap <= Gap::mark;
    const bool begins =
        words_.may_hold(tokens[first].key) ||
        (goes_on && pairs_.may_hold(hash64(tokens[first].key, tokens[first + 1].key)));
    if (!begins) continue;
    const auto before = static_cast<std::ptrdiff_t>(matches.size());
    Node node = 0;
    for (std::size_t i = first; i < tokens.size(); ++i) {
      if (i > first && tokens[i].gap > Gap::mark) break;
      node = edges_.find(hash64(tokens[i].key, node));
      if (node == KeyTable::none) break;
      for (const std::uint32_t payload : payloads_[node]) {
        matches.push_back({first, i + 1, payload});
      }
    }
    std::stable_sort(matches.begin() + before, matches.end(),
                     [](const PhraseMatch& a, const PhraseMatch& b) { return a.last > b.last; });
  }
  return matches;
}

}  // namespace dragnet
