// A trie over tokens, whose first step is a pair of them. Filters turn most tokens away before the
// trie is asked, so the cost depends on the text and not on how many phrases there are.
#include "common/phrase_matcher.h"

#include <algorithm>
#include <array>

#include "common/hash.h"

namespace dragnet {

PhraseMatcher::Node PhraseMatcher::node_of(const TokenStream& phrase) {
  const auto step = [&](std::uint64_t edge) {
    const Node node = edges_.insert(edge, static_cast<Node>(stops_.size()));
    if (node == stops_.size()) stops_.emplace_back();
    return node;
  };
  if (phrase.size() == 1) {
    (phrase[0].kind == TokenKind::han ? characters_ : words_).add(phrase[0].key);
    return step(phrase[0].key);
  }
  const std::uint64_t pair = hash64(phrase[0].key, phrase[1].key);
  pairs_.add(pair);
  Node node = step(pair);
  for (std::size_t i = 2; i < phrase.size(); ++i) {
    stops_[node].next |= bit_of(phrase[i]);
    node = step(hash64(phrase[i].key, node));
  }
  return node;
}

void PhraseMatcher::add(const TokenStream& phrase, std::uint32_t payload) {
  if (phrase.size() == 0) return;
  std::uint32_t* last = &stops_[node_of(phrase)].head;
  while (*last != KeyTable::none) last = &links_[*last].next;
  *last = static_cast<std::uint32_t>(links_.size());
  links_.push_back({.payload = payload});

  const std::uint32_t end =
      ends_.insert(phrase.tokens.back().key, static_cast<std::uint32_t>(lengths_.size()));
  if (end == lengths_.size()) lengths_.push_back(0);
  lengths_[end] |= std::uint32_t{1} << std::min(phrase.size(), std::size_t{31});
}

void PhraseMatcher::add_all(Analyzer& analyzer, std::string_view phrases, std::uint32_t payload) {
  while (!phrases.empty()) {
    const std::size_t bar = std::min(phrases.find('|'), phrases.size());
    add(analyzer.analyze(phrases.substr(0, bar)), payload);
    phrases.remove_prefix(std::min(bar + 1, phrases.size()));
  }
}

template <typename Take>
bool PhraseMatcher::give(Node node, std::size_t end, Take take) const {
  for (std::uint32_t at = stops_[node].head; at != KeyTable::none; at = links_[at].next) {
    if (!take(end, links_[at].payload)) return false;
  }
  return true;
}

template <typename Take>
void PhraseMatcher::follow(const std::vector<Token>& tokens, std::size_t first, Take take) const {
  const Token& token = tokens[first];
  const KeyFilter& alone = token.kind == TokenKind::han ? characters_ : words_;
  if (alone.may_hold(token.key)) {
    const Node node = edges_.find(token.key);
    if (node != KeyTable::none && !give(node, first + 1, take)) return;
  }
  if (!pairs_.may_hold(token.pair)) return;
  Node node = edges_.find(token.pair);
  for (std::size_t end = first + 2; node != KeyTable::none; ++end) {
    if (!give(node, end, take) || end == tokens.size()) return;
    if ((stops_[node].next & bit_of(tokens[end])) == 0 || tokens[end].gap > Gap::mark) return;
    node = edges_.find(hash64(tokens[end].key, node));
  }
}

// Tokens are sifted a block at a time, without branches that nobody can foresee, and what the trie
// is to be asked for is on its way before it is.
template <typename MayStart, typename Visit>
void PhraseMatcher::sift(const std::vector<Token>& tokens, MayStart may_start, Visit visit) const {
  std::array<std::size_t, 64> starts;
  for (std::size_t begin = 0; begin < tokens.size(); begin += starts.size()) {
    const std::size_t end = std::min(begin + starts.size(), tokens.size());
    std::size_t count = 0;
    for (std::size_t token = begin; token < end; ++token) {
      starts[count] = token;
      count += may_start(tokens[token]) ? 1 : 0;
    }
    for (std::size_t i = 0; i < count; ++i) edges_.fetch(tokens[starts[i]].pair);
    for (std::size_t i = 0; i < count; ++i)
      if (!visit(starts[i])) return;
  }
}

template <typename Visit>
void PhraseMatcher::for_each_start(const std::vector<Token>& tokens, Visit visit) const {
  if (characters_.is_empty() && words_.is_empty()) {
    sift(
        tokens, [&](const Token& token) { return pairs_.may_hold(token.pair); }, visit);
  } else {
    sift(
        tokens, [&](const Token& token) { return may_start_with(token); }, visit);
  }
}

std::vector<PhraseMatch> PhraseMatcher::find(const TokenStream& stream) const {
  std::vector<PhraseMatch> matches;
  for_each_start(stream.tokens, [&](std::size_t first) {
    const auto before = static_cast<std::ptrdiff_t>(matches.size());
    follow(stream.tokens, first, [&](std::size_t last, std::uint32_t payload) {
      matches.push_back({first, last, payload});
      return true;
    });
    if (matches.end() - matches.begin() > before + 1)
      std::stable_sort(matches.begin() + before, matches.end(),
                       [](const PhraseMatch& a, const PhraseMatch& b) { return a.last > b.last; });
    return true;
  });
  return matches;
}

std::optional<PhraseMatch> PhraseMatcher::longest_at(const TokenStream& stream,
                                                     std::size_t first) const {
  std::optional<PhraseMatch> longest;
  follow(stream.tokens, first, [&](std::size_t last, std::uint32_t payload) {
    if (!longest || longest->last < last) longest = {first, last, payload};
    return true;
  });
  return longest;
}

bool PhraseMatcher::occurs_in(const TokenStream& stream) const {
  bool found = false;
  for_each_start(stream.tokens, [&](std::size_t first) {
    follow(stream.tokens, first, [&](std::size_t, std::uint32_t) {
      found = true;
      return false;
    });
    return !found;
  });
  return found;
}

}  // namespace dragnet
