// Finds many phrases in a token stream at once; the cost does not grow with their number.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/key_table.h"
#include "common/phrase_starts.h"
#include "common/text_parts.h"

namespace dragnet {

// Tokens first .. last - 1 are the phrase that was added with the payload.
struct PhraseMatch {
  std::size_t first = 0;
  std::size_t last = 0;
  std::uint32_t payload = 0;
  bool operator==(const PhraseMatch&) const = default;
};

// Of several, written with a bar between them.
template <typename Take>
void for_each_phrase(std::string_view phrases, const Take& take) {
  while (!phrases.empty()) take(take_part(phrases, '|'));
}

class PhraseMatcher {
 public:
  // starts: where phrases of other matchers begin too; of streams that it has marked they are not
  // looked for again. It must outlive the matcher.
  explicit PhraseMatcher(PhraseStarts* starts = nullptr)
      : starts_(starts), mark_(starts == nullptr ? PhraseStarts::Marks{} : starts->add_matcher()) {}

  // Words are compared by stem, Han characters and numbers by term. An empty phrase is ignored. The
  // same phrase may be added with several payloads, all below KeyTable::none.
  void add(const TokenStream& phrase, std::uint32_t payload);

  // The same for each of several phrases (for_each_phrase).
  void add_all(Analyzer& analyzer, std::string_view phrases, std::uint32_t payload);

  // Every occurrence of every phrase, by first token, longer ones first. Inside a match no gap is
  // wider than Gap::mark.
  std::vector<PhraseMatch> find(const TokenStream& stream) const;
  // Whether there is any.
  bool occurs_in(const TokenStream& stream) const;
  // False for most tokens that no phrase begins with.
  bool may_start_at(const TokenStream& stream, std::size_t token) const {
    if (is_marked(stream)) return PhraseStarts::is_in(stream, token, mark_);
    return may_stand_alone(stream[token]) | pairs_.may_hold(pair_at(stream, token));
  }
  // The longest that begins at the token, with its first payload.
  std::optional<PhraseMatch> longest_at(const TokenStream& stream, std::size_t first) const;
  // The longest of those that are wanted, the same.
  using IsWanted = std::function<bool(const PhraseMatch& match)>;
  std::optional<PhraseMatch> longest_at(const TokenStream& stream, std::size_t first,
                                        const IsWanted& is_wanted) const;
  // The longest that ends before the token, which may be the size of the stream, and is the longest
  // where it begins. Of 31 tokens at most.
  std::optional<PhraseMatch> longest_before(const TokenStream& stream, std::size_t last) const;

 private:
  // The payloads of a node are a chain: nearly all nodes have one or none.
  struct Link {
    std::uint32_t payload = KeyTable::none;
    std::uint32_t next = KeyTable::none;  // place in links_
  };
  // All that is asked of it in one piece of memory.
  struct Node {
    std::uint32_t number = 0;
    std::uint32_t followers = 0;  // which tokens may follow: a bit of the key of each
    Link first;                   // without a payload where no phrase ends
  };

  static std::uint32_t bit_of(const Token& token) { return std::uint32_t{1} << (token.key & 31U); }
  Node& node_of(const TokenStream& phrase);
  Node& step(KeyedValues<Node>& nodes, std::uint64_t edge);
  // Where a phrase may begin.
  struct Start {
    std::size_t token = 0;
    bool alone = false;   // perhaps one of this token only,
    bool longer = false;  // perhaps a longer one
  };
  // Calls visit(start) for each, from the left, as long as that is true.
  template <typename Visit>
  void for_each_start(const TokenStream& stream, Visit visit) const;
  PhraseStarts::Tokens starts_in_block(const TokenStream& stream, std::size_t begin) const;
  // Those of the block's starts of longer phrases that pairs_ does not tell to be none. Lets the
  // processor bring what is looked up for them.
  std::uint64_t sifted(const TokenStream& stream, std::size_t begin, std::uint64_t longer) const;
  template <typename Wanted>
  std::optional<PhraseMatch> longest_of(const TokenStream& stream, std::size_t first,
                                        const Wanted& is_wanted) const;
  // Calls take(end, payload) for every phrase that begins there, shorter ones first, as long as
  // that is true.
  template <typename Take>
  void follow(const TokenStream& stream, const Start& start, const Take& take) const;
  // The same for the payloads of a node but its first.
  template <typename Take>
  bool give_others(const Node& node, std::size_t end, const Take& take) const;

  // False for most tokens that are no phrase.
  bool may_stand_alone(const Token& token) const {
    return (token.kind == TokenKind::han ? characters_ : words_).may_hold(token.key);
  }
  bool is_marked(const TokenStream& stream) const {
    return starts_ != nullptr && starts_->has_marked(stream);
  }

  PhraseStarts* starts_;
  PhraseStarts::Marks mark_;
  KeyFilter characters_;      // phrases of one Han character,
  KeyFilter words_;           // of one other token,
  KeyFilter pairs_;           // the first two tokens of longer ones
  KeyedValues<Node> alone_;   // by a token
  KeyedValues<Node> others_;  // by a pair of tokens, or the number of a node and the next token
  std::uint32_t nodes_ = 1;   // the next one; 0 is the key of words that are not compared
  std::vector<Link> links_;   // behind the first ones
  KeyTable ends_;             // the last tokens -> place in lengths_
  // Of the phrases that end with one: bit n for n tokens, bit 31 for more.
  std::vector<std::uint32_t> lengths_;
};

}  // namespace dragnet
