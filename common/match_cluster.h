// Which of the matches in a text are shown: those that stand together.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/byte_range.h"

namespace dragnet {

// The first token that begins at the byte or after it.
std::size_t token_at(const TokenStream& text, std::size_t byte);

// What makes two matches the same word: the stems of its tokens, or their terms where they need no
// stems.
std::uint64_t key_of(const TokenStream& text, const ByteRange& match);
std::vector<std::uint64_t> keys_of(const TokenStream& text, const std::vector<ByteRange>& matches);
// Without the tokens of the whole text: analyzes each different match once.
std::vector<std::uint64_t> keys_of(std::string_view text, const std::vector<ByteRange>& matches,
                                   Analyzer& analyzer);

// The bytes from the first to the last match of the best cluster: the window of so many columns
// with the most different matches, then with the most, then the first. matches: one at least, in
// order, apart; as many keys.
ByteRange best_cluster(std::string_view text, const std::vector<ByteRange>& matches,
                       const std::vector<std::uint64_t>& keys, std::size_t columns);

}  // namespace dragnet
