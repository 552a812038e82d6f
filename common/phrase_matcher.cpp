// A trie over tokens, whose first step is a pair of them. Filters turn most tokens away before the
// trie is asked, so the cost depends on the text and not on how many phrases there are.
#include "common/phrase_matcher.h"

#include <algorithm>

#include "common/hash.h"

namespace dragnet {

namespace {

// The last one is moved before shorter ones that begin where it does.
void put_longer_first(std::vector<PhraseMatch>& matches) {
  for (auto last = matches.end() - 1; last != matches.begin(); --last) {
    PhraseMatch& before = *(last - 1);
    if (before.first != last->first || before.last >= last->last) break;
    std::swap(before, *last);
  }
}

}  // namespace

PhraseMatcher::Node PhraseMatcher::node_of(const TokenStream& phrase) {
  const auto step = [&](std::uint64_t edge) {
    const Node node = edges_.insert(edge, static_cast<Node>(stops_.size()));
    if (node == stops_.size()) stops_.emplace_back();
    return node;
  };
  if (phrase.size() == 1) {
    (phrase[0].kind == TokenKind::han ? characters_ : words_).add(phrase[0].key);
    may_begin_with(phrase[0].key);
    return step(phrase[0].key);
  }
  const std::uint64_t pair = hash64(phrase[0].key, phrase[1].key);
  pairs_.add(pair);
  may_begin_with(pair);
  Node node = step(pair);
  for (std::size_t i = 2; i < phrase.size(); ++i) {
    stops_[node].next |= bit_of(phrase[i]);
    node = step(hash64(phrase[i].key, node));
  }
  return node;
}

void PhraseMatcher::add(const TokenStream& phrase, std::uint32_t payload) {
  if (phrase.size() == 0) return;
  Link* last = &stops_[node_of(phrase)].first;
  while (last->next != KeyTable::none) last = &links_[last->next];
  if (last->payload == KeyTable::none) {
    last->payload = payload;
  } else {
    last->next = static_cast<std::uint32_t>(links_.size());
    links_.push_back({.payload = payload});
  }

  const std::uint32_t end =
      ends_.insert(phrase.tokens.back().key, static_cast<std::uint32_t>(lengths_.size()));
  if (end == lengths_.size()) lengths_.push_back(0);
  lengths_[end] |= std::uint32_t{1} << std::min(phrase.size(), std::size_t{31});
}

void PhraseMatcher::add_all(Analyzer& analyzer, std::string_view phrases, std::uint32_t payload) {
  for_each_phrase(phrases,
                  [&](std::string_view phrase) { add(analyzer.analyze(phrase), payload); });
}

template <typename Take>
bool PhraseMatcher::give_others(Node node, std::size_t end, const Take& take) const {
  for (std::uint32_t link = stops_[node].first.next; link != KeyTable::none;
       link = links_[link].next)
    if (!take(end, links_[link].payload)) return false;
  return true;
}

template <typename Take>
void PhraseMatcher::follow(const std::vector<Token>& tokens, std::size_t first,
                           const Take& take) const {
  // Apart from give_others, so that the compiler puts what nearly all nodes need in here.
  const auto give = [&](Node node, std::size_t end) {
    const Link& link = stops_[node].first;
    if (link.payload == KeyTable::none) return true;
    return take(end, link.payload) && (link.next == KeyTable::none || give_others(node, end, take));
  };
  const Token& token = tokens[first];
  const KeyFilter& alone = token.kind == TokenKind::han ? characters_ : words_;
  if (alone.may_hold(token.key)) {
    const Node node = edges_.find(token.key);
    if (node != KeyTable::none && !give(node, first + 1)) return;
  }
  if (!pairs_.may_hold(token.pair)) return;
  Node node = edges_.find(token.pair);
  for (std::size_t end = first + 2; node != KeyTable::none; ++end) {
    if (!give(node, end) || end == tokens.size()) return;
    if ((stops_[node].next & bit_of(tokens[end])) == 0 || tokens[end].gap > Gap::mark) return;
    node = edges_.find(hash64(tokens[end].key, node));
  }
}

PhraseMatcher::Starts PhraseMatcher::starts_in_block(const TokenStream& stream,
                                                     std::size_t begin) const {
  Starts starts;
  if (is_marked(stream)) {
    PhraseStarts::for_each_in_block(
        stream, begin, mark_, [&](std::size_t token) { starts.tokens[starts.count++] = token; });
    return starts;
  }
  // Without branches that nobody can foresee.
  const auto sift = [&](const auto& may_start) {
    const std::size_t end = std::min(begin + PhraseStarts::block, stream.size());
    for (std::size_t token = begin; token < end; ++token) {
      starts.tokens[starts.count] = token;
      starts.count += may_start(stream[token]) ? 1 : 0;
    }
  };
  if (characters_.is_empty() && words_.is_empty()) {
    sift([&](const Token& token) { return pairs_.may_hold(token.pair); });
  } else {
    sift([&](const Token& token) { return may_start_with(token); });
  }
  return starts;
}

// A block at a time, so that what the trie is to be asked for is on its way before it is.
template <typename Visit>
void PhraseMatcher::for_each_start(const TokenStream& stream, Visit visit) const {
  for (std::size_t begin = 0; begin < stream.size(); begin += PhraseStarts::block) {
    const Starts starts = starts_in_block(stream, begin);
    for (std::size_t i = 0; i < starts.count; ++i) edges_.fetch(stream[starts.tokens[i]].pair);
    for (std::size_t i = 0; i < starts.count; ++i)
      if (!visit(starts.tokens[i])) return;
  }
}

std::vector<PhraseMatch> PhraseMatcher::find(const TokenStream& stream) const {
  std::vector<PhraseMatch> matches;
  matches.reserve(32);
  for_each_start(stream, [&](std::size_t first) {
    follow(stream.tokens, first, [&](std::size_t last, std::uint32_t payload) {
      matches.push_back({first, last, payload});
      put_longer_first(matches);
      return true;
    });
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
  for_each_start(stream, [&](std::size_t first) {
    follow(stream.tokens, first, [&](std::size_t, std::uint32_t) {
      found = true;
      return false;
    });
    return !found;
  });
  return found;
}

}  // namespace dragnet
