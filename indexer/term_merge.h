// Sorted pieces from several sources side by side. A tree of the losers of a tournament: each new
// piece is compared once a level, nearly always by a number, the first eight bytes of its term.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/posting_run.h"

namespace dragnet {

// The first eight bytes as a number that orders as they do.
inline std::uint64_t beginning_of(std::string_view term) {
  std::array<unsigned char, 8> bytes{};
  std::memcpy(bytes.data(), term.data(), std::min(bytes.size(), term.size()));
  std::uint64_t number = 0;
  for (const unsigned char byte : bytes) number = number << 8 | byte;
  return number;
}

// A Source has next(), false at its end, and piece(), valid until the next call of that.
template <typename Source>
class TermMerge {
 public:
  explicit TermMerge(std::vector<Source> sources)
      : sources_(std::move(sources)), heads_(sources_.size()), losers_(sources_.size(), none) {
    for (std::size_t source = 0; source < sources_.size(); ++source) {
      advance(source);
      play(source);
    }
  }

  // begin(term), then visit(piece) for each source that has it in the order of the sources, then
  // end(term), for every term.
  void run(const auto& begin, const auto& visit, const auto& end) {
    std::string term;
    while (winner_ != none && !heads_[winner_].ended) {
      term = sources_[winner_].piece().term;
      begin(term);
      do {
        visit(sources_[winner_].piece());
        const std::size_t source = winner_;
        advance(source);
        play(source);
      } while (!heads_[winner_].ended && sources_[winner_].piece().term == term);
      end(term);
    }
  }

 private:
  static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

  struct Head {
    std::uint64_t beginning = 0;
    bool ended = false;
  };

  void advance(std::size_t source) {
    Head& head = heads_[source];
    head.ended = !sources_[source].next();
    head.beginning = head.ended ? std::numeric_limits<std::uint64_t>::max()
                                : beginning_of(sources_[source].piece().term);
  }

  bool is_before(std::size_t a, std::size_t b) const {
    if (heads_[a].beginning != heads_[b].beginning)
      return heads_[a].beginning < heads_[b].beginning;
    if (heads_[a].ended || heads_[b].ended) return !heads_[a].ended;
    const int order = sources_[a].piece().term.compare(sources_[b].piece().term);
    return order != 0 ? order < 0 : a < b;
  }

  // Up from its leaf. A source that comes to a node before any other waits there for one.
  void play(std::size_t source) {
    for (std::size_t node = (source + sources_.size()) / 2; node > 0; node /= 2) {
      if (losers_[node] == none) {
        losers_[node] = source;
        return;
      }
      if (is_before(losers_[node], source)) std::swap(losers_[node], source);
    }
    winner_ = source;
  }

  std::vector<Source> sources_;
  std::vector<Head> heads_;
  std::vector<std::size_t>
      losers_;  // at the nodes, from 1; the children of a node are 2n and 2n + 1
  std::size_t winner_ = none;
};

}  // namespace dragnet
