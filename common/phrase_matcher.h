// Finds many phrases in a token stream at once; the cost does not grow with their number.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/analyzer.h"

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
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>()(text);
    }
  };
  using Word = std::uint32_t;
  using Node = std::uint32_t;

  std::unordered_map<std::string, Word, Hash, std::equal_to<>> words_;
  std::unordered_map<std::uint64_t, Node> edges_;        // (node << 32 | word) -> node
  std::vector<std::vector<std::uint32_t>> payloads_{1};  // by node; the root is node 0
};

}  // namespace dragnet
