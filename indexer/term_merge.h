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
      } while (!heads_[winner_].ended && is_of(winner_, term));
      end(term);
    }
  }

 private:
  static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

  // Of the next term of a source. Most terms are no longer than their beginnings, and these and the
  // sizes tell all of them.
  struct Head {
    std::uint64_t beginning = 0;
    std::size_t size = 0;
    bool ended = false;

    bool is_whole() const { return size <= sizeof beginning; }
  };

  static Head head_of(std::string_view term) { return {beginning_of(term), term.size(), false}; }

  void advance(std::size_t source) {
    constexpr Head last{std::numeric_limits<std::uint64_t>::max(), 0, true};
    const bool more = sources_[source].next();
    heads_[source] = more ? head_of(sources_[source].piece().term) : last;
  }

  bool is_before(std::size_t a, std::size_t b) const {
    const Head& of_a = heads_[a];
    const Head& of_b = heads_[b];
    if (of_a.beginning != of_b.beginning) return of_a.beginning < of_b.beginning;
    if (of_a.ended || of_b.ended) return !of_a.ended;
    if (of_a.is_whole() && of_b.is_whole())
      return of_a.size != of_b.size ? of_a.size < of_b.size : a < b;
    const int order = sources_[a].piece().term.compare(sources_[b].piece().term);
    return order != 0 ? order < 0 : a < b;
  }

  bool is_of(std::size_t source, std::string_view term) const {
    const Head head = head_of(term);
    const Head& other = heads_[source];
    if (head.beginning != other.beginning || head.size != other.size) return false;
    return head.is_whole() || sources_[source].piece().term == term;
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
