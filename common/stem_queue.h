// Stems of the newest words of a text, each found a few words after it came: by then the processor
// has brought what it is looked up in, which is more than its cache holds.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "common/analyzer.h"
#include "common/hash.h"

namespace dragnet {

class StemQueue {
 public:
  // Both must outlive it. The stemmer is made for the first word.
  StemQueue(TokenStream& stream, std::optional<Stemmer>& stemmer)
      : stream_(stream), stemmer_(stemmer) {}

  // The newest token, a word of the letters a to z, whose key is the hash of its term so far.
  void add() {
    if (!stemmer_) stemmer_.emplace();
    if (added_ - stemmed_ == waiting_.size()) stem_next();
    waiting_[added_++ % waiting_.size()] = stream_.size() - 1;
    stemmer_->fetch(stream_.tokens.back().key);
  }
  void finish() {
    while (stemmed_ < added_) stem_next();
  }

 private:
  void stem_next() {
    const std::size_t at = waiting_[stemmed_++ % waiting_.size()];
    Token& token = stream_.tokens[at];
    const Stem stem = stemmer_->stem(stream_.term(at), token.key);
    token.stem_size = static_cast<std::uint16_t>(stem.kept + stem.ending_size);
    if (stem.ending_size > 0) {
      token.stem_at = static_cast<std::uint32_t>(stream_.arena.size());
      stream_.arena.append(stream_.arena, token.term_at, stem.kept).append(stem.ending());
    } else if (token.stem_size == token.term_size) {
      return;
    }
    token.key = hash64(stream_.stem(at));
  }

  TokenStream& stream_;
  std::optional<Stemmer>& stemmer_;
  std::array<std::size_t, 8> waiting_{};  // tokens, in turns
  std::size_t added_ = 0;
  std::size_t stemmed_ = 0;
};

}  // namespace dragnet
