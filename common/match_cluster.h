// Which of the matches in a text are shown: those that stand together.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "common/analyzer.h"

namespace dragnet {

// Half-open range of bytes.
struct ByteRange {
  std::size_t begin = 0;
  std::size_t end = 0;
  auto operator<=>(const ByteRange&) const = default;
};

// In order; those that overlap become one, those that only touch stay apart.
std::vector<ByteRange> merge_overlapping(std::vector<ByteRange> ranges);

// What makes two matches the same word: the stems of its tokens, or their terms where they need no
// stems.
using KeyOfMatch = std::function<std::uint64_t(const ByteRange& match)>;
std::uint64_t key_of(const TokenStream& text, const ByteRange& match);

// The bytes from the first to the last match of the best cluster: the window of so many columns
// with the most different matches, then with the most, then the first. matches: one at least, in
// order, apart.
ByteRange best_cluster(std::string_view text, const std::vector<ByteRange>& matches,
                       const KeyOfMatch& key_of_match, std::size_t columns);

// Columns that a piece of the text takes; where it takes more than enough, some number that is
// more.
std::size_t columns_of(std::string_view text, const ByteRange& range,
                       std::size_t enough = std::string_view::npos);

// The first token that begins at the byte or after it.
std::size_t token_at(const TokenStream& text, std::size_t byte);

}  // namespace dragnet
