// Finds many phrases in a token stream at once; the cost does not grow with their number.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "common/analyzer.h"
#include "common/key_table.h"

namespace dragnet {

// Tokens first .. last - 1 are the phrase that was added with the payload.
struct PhraseMatch {
  std::size_t first = 0;
  std::size_t last = 0;
  std::uint32_t payload = 0;
  bool operator==(const PhraseMatch&) const = default;
};

class PhraseMatcher {
 public:
  // Words are compared by stem, Han characters and numbers by term. An empty phrase is ignored. The
  // same phrase may be added with several payloads.
  void add(const TokenStream& phrase, std::uint32_t payload);

  // Every occurrence of every phrase, by first token, longer ones first. Inside a match no gap is
  // wider than Gap::mark.
  std::vector<PhraseMatch> find(const TokenStream& stream) const;

 private:
  using Node = std::uint32_t;

  KeyFilter words_;                                      // phrases of one token
  KeyFilter pairs_;                                      // the first two tokens of longer ones
  KeyTable edges_;                                       // of node and token -> node
  std::vector<std::vector<std::uint32_t>> payloads_{1};  // by node; the root is node 0
};

}  // namespace dragnet
