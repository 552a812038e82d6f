// Case and blanks of ASCII, for the keywords of formats: tags, labels, column names. Bytes of other
// characters stay.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "common/utf8.h"

namespace dragnet {

inline bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

inline bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

inline char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

inline std::string ascii_lower(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), [](char c) { return ascii_lower(c); });
  return result;
}

// With a capital first letter.
inline std::string capitalized(std::string_view text) {
  std::string result(text);
  if (!result.empty() && result[0] >= 'a' && result[0] <= 'z')
    result[0] = static_cast<char>(result[0] - 'a' + 'A');
  return result;
}

inline constexpr std::string_view ascii_blanks = " \t\r\n\f\v";

// Lives as long as text does.
inline std::string_view ascii_trimmed(std::string_view text,
                                      std::string_view edges = ascii_blanks) {
  const std::size_t first = text.find_first_not_of(edges);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(edges) - first + 1);
}

inline bool is_ascii_blank(std::string_view text) {
  return text.find_first_not_of(ascii_blanks) == std::string_view::npos;
}

// Characters of valid UTF-8.
inline std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return !is_continuation(c); }));
}

}  // namespace dragnet
