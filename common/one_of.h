// Whether a word stands in a short table.
#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>

namespace dragnet {

// words: an array of string_views.
template <typename Words>
bool is_one_of(const Words& words, std::string_view word) {
  return std::ranges::find(words, word) != std::ranges::end(words);
}

}  // namespace dragnet
