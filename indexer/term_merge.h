// Sorted pieces from several sources side by side. A tree of the losers of a tournament: each new
// piece is compared once a level, nearly always by a number, the first eight bytes of its term.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/posting_run.h"
#include "indexer/short_text.h"

namespace dragnet {

// The first eight bytes as a number that orders as they do; zeros stand for those there are not. Of
// one byte at least. Terms of four bytes and more are two numbers that may overlap.
inline std::uint64_t beginning_of(std::string_view term) {
  const auto four_at = [&](std::size_t at) {
    std::uint32_t number = 0;
    std::memcpy(&number, term.data() + at, sizeof number);
    return std::uint64_t{__builtin_bswap32(number)};
  };
  const std::size_t size = std::min(term.size(), sizeof(std::uint64_t));
  const std::size_t behind = 8 * (sizeof(std::uint64_t) - size);  // bits
  if (size >= 4) return four_at(0) << 32 | four_at(size - 4) << behind;
  std::uint64_t number = 0;
  for (const char c : term) number = number << 8 | static_cast<unsigned char>(c);
  return number << behind;
}

// A Source has next(), false at its end, and piece(), valid until the next call of that. It may
// have several pieces of a term, one after the other. Terms are UTF-8, not empty, and hold no NUL.
template <typename Source>
class TermMerge {
 public:
  explicit TermMerge(std::vector<Source> sources)
      : sources_(std::move(sources)), losers_(sources_.size()) {
    for (std::uint32_t source = 0; source < sources_.size(); ++source) advance(source);
  }

  bool at_end() const { return winner_.is_end(); }
  // The next term, which must be there: begin(term), then visit(piece) for each piece of it in the
  // order of the sources, then end(term).
  void next(const auto& begin, const auto& visit, const auto& end) {
    const Head head = winner_;
    const std::string_view term = {term_.data(), put_text(term_.data(), term_of(head))};
    begin(term);
    do {
      visit(sources_[winner_.source()].piece());
      advance(winner_.source());
    } while (is_of(winner_, head, term));
    end(term);
  }
  // Every term.
  void run(const auto& begin, const auto& visit, const auto& end) {
    while (!at_end()) next(begin, visit, end);
  }

 private:
  // Of the next term of a source: what orders them. Most terms are no longer than their beginnings,
  // and these and the sizes tell all of them. The default comes before every other, and the end,
  // whose bytes no UTF-8 has, behind.
  struct Head {
    static constexpr std::uint64_t longer = std::uint64_t{1} << 63;  // than its beginning

    std::uint64_t beginning = 0;
    std::uint64_t size_and_source = 0;

    static Head of(std::string_view term, std::uint32_t source) {
      const std::uint64_t size = term.size();
      return {beginning_of(term), (size > sizeof beginning ? longer : 0) | size << 32 | source};
    }
    static Head end() { return {std::numeric_limits<std::uint64_t>::max(), 0}; }
    bool is_end() const { return beginning == end().beginning; }
    std::size_t size() const { return (size_and_source & ~longer) >> 32; }
    std::uint32_t source() const { return static_cast<std::uint32_t>(size_and_source); }
    bool is_whole() const { return size_and_source < longer; }
  };

  std::string_view term_of(const Head& head) const { return sources_[head.source()].piece().term; }

  // Nobody can foresee how two heads compare: no branch but for what is rare.
  bool is_before(const Head& a, const Head& b) const {
    const bool same = a.beginning == b.beginning;
    if (same & ((a.size_and_source & b.size_and_source) >= Head::longer)) [[unlikely]] {
      const int order = term_of(a).compare(term_of(b));
      return order != 0 ? order < 0 : a.source() < b.source();
    }
    return (a.beginning < b.beginning) | (same & (a.size_and_source < b.size_and_source));
  }

  // Whether the head is of the same term as that one.
  bool is_of(const Head& head, const Head& other, std::string_view term) const {
    if (head.beginning != other.beginning || head.size() != other.size()) return false;
    return head.is_whole() || term_of(head) == term;
  }

  // The next of the source, up from its leaf.
  void advance(std::uint32_t source) {
    Head head =
        sources_[source].next() ? Head::of(sources_[source].piece().term, source) : Head::end();
    for (std::size_t node = (source + sources_.size()) / 2; node > 0; node /= 2)
      exchange_if(is_before(losers_[node], head), losers_[node], head);
    winner_ = head;
  }

  // By arithmetic, as compilers make a branch of a choice.
  static void exchange_if(bool wanted, Head& a, Head& b) {
    const std::uint64_t mask = 0 - std::uint64_t{wanted};
    const std::uint64_t beginnings = (a.beginning ^ b.beginning) & mask;
    const std::uint64_t others = (a.size_and_source ^ b.size_and_source) & mask;
    a = {a.beginning ^ beginnings, a.size_and_source ^ others};
    b = {b.beginning ^ beginnings, b.size_and_source ^ others};
  }

  std::vector<Source> sources_;
  std::vector<Head> losers_;  // at the nodes, from 1; the children of a node are 2n and 2n + 1
  Head winner_ = Head::end();
  std::array<char, 1U << PieceHead::first_at> term_;  // of the pieces that are visited
};

}  // namespace dragnet
