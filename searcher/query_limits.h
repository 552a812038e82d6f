// The limits of a query: what keeps every search short, whatever was typed. An excess is a
// UserError that names the limit.
#pragma once

#include <cstddef>

namespace dragnet {

inline constexpr std::size_t max_query_bytes = 1024;
inline constexpr std::size_t max_query_terms = 64;
inline constexpr std::size_t max_query_depth = 16;  // parentheses and NOTs inside each other
inline constexpr std::size_t max_phrase_terms = 32;
inline constexpr std::size_t max_near_operands = 8;
inline constexpr std::size_t max_near_window = 50;
inline constexpr std::size_t max_wildcards = 4;
// Han characters are exempt: one of them is a word.
inline constexpr std::size_t min_prefix_characters = 2;
inline constexpr std::size_t max_prefix_expansions = 1000;

inline constexpr std::size_t default_near_window = 10;

}  // namespace dragnet
