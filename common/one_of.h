// Whether a word stands in a short table, or a text begins or ends with one.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <string_view>

namespace dragnet {

// words: an array of string_views.
template <typename Words>
bool is_one_of(const Words& words, std::string_view word) {
  return std::ranges::find(words, word) != std::ranges::end(words);
}

// word: not empty. Most texts differ in their first byte, which is told without a call.
inline bool begins_with(std::string_view text, std::string_view word) {
  return text.starts_with(word.front()) && text.starts_with(word);
}

// Whether it begins (ends) with any of the words.
inline bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return text.starts_with(word); });
}
inline bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return text.ends_with(word); });
}

// Whether it holds any of the words, an array of string_views.
template <typename Words>
bool holds_any(std::string_view text, const Words& words) {
  return std::ranges::any_of(
      words, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

}  // namespace dragnet
