// Whether a word stands in a short table, or a text begins or ends with one.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <string_view>

namespace dragnet {

// Whether the text begins (ends) with the word, or is it. The word is not empty. Most differ in its
// last byte, of Han characters too, which is told without a call.
constexpr bool begins_with(std::string_view text, std::string_view word) {
  return text.size() >= word.size() && text[word.size() - 1] == word.back() &&
         text.starts_with(word);
}
constexpr bool finishes_with(std::string_view text, std::string_view word) {
  return text.ends_with(word.back()) && text.ends_with(word);
}
constexpr bool is_same_word(std::string_view text, std::string_view word) {
  return text.size() == word.size() && text.back() == word.back() && text == word;
}

// words: an array of string_views, none of them empty.
template <typename Words>
bool is_one_of(const Words& words, std::string_view text) {
  return std::ranges::any_of(words,
                             [&](std::string_view word) { return is_same_word(text, word); });
}

// Whether it begins (ends) with any of the words.
inline bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return begins_with(text, word); });
}
inline bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words,
                             [&](std::string_view word) { return finishes_with(text, word); });
}

// Whether it holds the word, which is not empty. Looked for by its last byte: of Chinese text every
// third byte may be the first one of a word.
inline bool holds(std::string_view text, std::string_view word) {
  const std::size_t before = word.size() - 1;
  for (std::size_t last = text.find(word.back(), before); last != text.npos;
       last = text.find(word.back(), last + 1))
    if (text.substr(last - before, word.size()) == word) return true;
  return false;
}

// Whether it holds any of the words, an array of string_views.
template <typename Words>
bool holds_any(std::string_view text, const Words& words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return holds(text, word); });
}

}  // namespace dragnet
