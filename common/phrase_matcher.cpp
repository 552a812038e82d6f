// A trie over tokens, whose first step is a pair of them. Filters turn most tokens away before the
// trie is asked, so the cost depends on the text and not on how many phrases there are.
#include "common/phrase_matcher.h"

#include <algorithm>
#include <bit>

#include "common/hash.h"

namespace dragnet {

namespace {

// Puts the last one before the shorter ones that begin at its token.
void put_before_shorter(std::vector<PhraseMatch>& matches) {
  for (std::size_t at = matches.size() - 1; at > 0; --at) {
    PhraseMatch& before = matches[at - 1];
    if (before.first != matches[at].first || before.last >= matches[at].last) return;
    std::swap(before, matches[at]);
  }
}

}  // namespace

PhraseMatcher::Node& PhraseMatcher::step(KeyedValues<Node>& nodes, std::uint64_t edge) {
  Node& node = nodes.insert(edge, {.number = nodes_});
  if (node.number == nodes_) ++nodes_;
  return node;
}

PhraseMatcher::Node& PhraseMatcher::node_of(const TokenStream& phrase) {
  if (phrase.size() == 1) {
    const std::uint64_t key = phrase[0].key;
    (phrase[0].kind == TokenKind::han ? characters_ : words_).add(key);
    if (starts_ != nullptr) starts_->add_alone(mark_, key);
    return step(alone_, key);
  }
  const std::uint64_t pair = hash64(phrase[0].key, phrase[1].key);
  pairs_.add(pair);
  if (starts_ != nullptr) starts_->add_longer(mark_, pair);
  Node* node = &step(others_, pair);
  for (std::size_t i = 2; i < phrase.size(); ++i) {
    node->followers |= bit_of(phrase[i]);
    node = &step(others_, hash64(phrase[i].key, node->number));
  }
  return *node;
}

void PhraseMatcher::add(const TokenStream& phrase, std::uint32_t payload) {
  if (phrase.size() == 0) return;
  Link* last = &node_of(phrase).first;
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
bool PhraseMatcher::give_others(const Node& node, std::size_t end, const Take& take) const {
  for (std::uint32_t link = node.first.next; link != KeyTable::none; link = links_[link].next)
    if (!take(end, links_[link].payload)) return false;
  return true;
}

template <typename Take>
void PhraseMatcher::follow(const TokenStream& stream, const Start& start, const Take& take) const {
  // Apart from give_others, so that the compiler puts what nearly all nodes need in here.
  const auto give = [&](const Node& node, std::size_t end) {
    const Link& link = node.first;
    if (link.payload == KeyTable::none) return true;
    return take(end, link.payload) && (link.next == KeyTable::none || give_others(node, end, take));
  };
  const std::vector<Token>& tokens = stream.tokens;
  if (start.alone) {
    const Node* const node = alone_.find(tokens[start.token].key);
    if (node != nullptr && !give(*node, start.token + 1)) return;
  }
  if (!start.longer) return;
  const Node* node = others_.find(pair_at(stream, start.token));
  for (std::size_t end = start.token + 2; node != nullptr; ++end) {
    if (!give(*node, end) || end == tokens.size()) return;
    if ((node->followers & bit_of(tokens[end])) == 0 || tokens[end].gap > Gap::mark) return;
    node = others_.find(hash64(tokens[end].key, node->number));
  }
}

PhraseStarts::Tokens PhraseMatcher::starts_in_block(const TokenStream& stream,
                                                    std::size_t begin) const {
  if (is_marked(stream)) return PhraseStarts::in_block(stream, begin, mark_);
  PhraseStarts::Tokens starts;  // told without branches that nobody can foresee
  const std::size_t size = std::min(PhraseStarts::block, stream.size() - begin);
  for (std::size_t i = 0; i < size; ++i) {
    starts.longer |= std::uint64_t{pairs_.may_hold(pair_at(stream, begin + i))} << i;
  }
  if (alone_.is_empty()) return starts;
  for (std::size_t i = 0; i < size; ++i) {
    starts.alone |= std::uint64_t{may_stand_alone(stream[begin + i])} << i;
  }
  return starts;
}

std::uint64_t PhraseMatcher::sifted(const TokenStream& stream, std::size_t begin,
                                    std::uint64_t longer) const {
  for (std::uint64_t left = longer; left != 0; left &= left - 1) {
    const auto i = static_cast<unsigned>(std::countr_zero(left));
    const std::uint64_t pair = pair_at(stream, begin + i);
    others_.fetch(pair);
    longer &= ~(std::uint64_t{!pairs_.may_hold(pair)} << i);
  }
  return longer;
}

// What the trie is to be asked for in a block is on its way a block before.
template <typename Visit>
void PhraseMatcher::for_each_start(const TokenStream& stream, Visit visit) const {
  PhraseStarts::Tokens next;
  const auto prepare = [&](std::size_t begin) {
    if (begin >= stream.size()) return;
    next = starts_in_block(stream, begin);
    next.longer = sifted(stream, begin, next.longer);
  };
  prepare(0);
  for (std::size_t begin = 0; begin < stream.size(); begin += PhraseStarts::block) {
    const PhraseStarts::Tokens starts = next;
    prepare(begin + PhraseStarts::block);
    for (std::uint64_t left = starts.alone | starts.longer; left != 0; left &= left - 1) {
      const auto i = static_cast<unsigned>(std::countr_zero(left));
      if (!visit({.token = begin + i,
                  .alone = (starts.alone >> i & 1U) != 0,
                  .longer = (starts.longer >> i & 1U) != 0}))
        return;
    }
  }
}

std::vector<PhraseMatch> PhraseMatcher::find(const TokenStream& stream) const {
  constexpr std::size_t tokens_a_match = 4;  // matches are seldom more
  std::vector<PhraseMatch> matches;
  matches.reserve(stream.size() / tokens_a_match + 1);
  for_each_start(stream, [&](const Start& start) {
    follow(stream, start, [&](std::size_t last, std::uint32_t payload) {
      matches.push_back({start.token, last, payload});
      put_before_shorter(matches);
      return true;
    });
    return true;
  });
  return matches;
}

template <typename Wanted>
std::optional<PhraseMatch> PhraseMatcher::longest_of(const TokenStream& stream, std::size_t first,
                                                     const Wanted& is_wanted) const {
  std::optional<PhraseMatch> longest;
  const Start start{first, may_stand_alone(stream[first]), pairs_.may_hold(pair_at(stream, first))};
  follow(stream, start, [&](std::size_t last, std::uint32_t payload) {
    const PhraseMatch match{first, last, payload};
    if ((!longest || longest->last < last) && is_wanted(match)) longest = match;
    return true;
  });
  return longest;
}

std::optional<PhraseMatch> PhraseMatcher::longest_at(const TokenStream& stream,
                                                     std::size_t first) const {
  return longest_of(stream, first, [](const PhraseMatch&) { return true; });
}

std::optional<PhraseMatch> PhraseMatcher::longest_at(const TokenStream& stream, std::size_t first,
                                                     const IsWanted& is_wanted) const {
  return longest_of(stream, first, is_wanted);
}

std::optional<PhraseMatch> PhraseMatcher::longest_before(const TokenStream& stream,
                                                         std::size_t last) const {
  const std::uint32_t end = last == 0 ? KeyTable::none : ends_.find(stream[last - 1].key);
  if (end == KeyTable::none) return std::nullopt;
  for (std::uint32_t lengths = lengths_[end]; lengths != 0;) {
    const auto longest = static_cast<std::size_t>(std::bit_width(lengths)) - 1;
    lengths ^= std::uint32_t{1} << longest;
    if (longest > last || !may_start_at(stream, last - longest)) continue;
    const std::optional<PhraseMatch> match = longest_at(stream, last - longest);
    if (match && match->last == last) return match;
  }
  return std::nullopt;
}

bool PhraseMatcher::occurs_in(const TokenStream& stream) const {
  bool found = false;
  for_each_start(stream, [&](const Start& start) {
    follow(stream, start, [&](std::size_t, std::uint32_t) {
      found = true;
      return false;
    });
    return !found;
  });
  return found;
}

}  // namespace dragnet
