#include "searcher/filler_words.h"

#include <algorithm>
#include <string>

#include "common/ascii.h"

namespace dragnet {

namespace {

// In the order of bytes.
constexpr std::string_view english[] = {
    "a",    "an",   "and",  "are",  "at",    "be",    "been",  "by",    "did",   "do",    "does",
    "for",  "from", "had",  "has",  "have",  "how",   "in",    "is",    "it",    "its",   "many",
    "much", "of",   "on",   "that", "the",   "their", "there", "these", "this",  "those", "to",
    "was",  "were", "what", "when", "where", "which", "who",   "whom",  "whose", "why",   "with"};
constexpr std::string_view chinese[] = {"什么",   "什么时候", "哪个", "哪些", "哪里",
                                        "哪儿",   "多少",     "如何", "怎么", "怎样",
                                        "怎么样", "为什么",   "谁"};
constexpr std::string_view particles[] = {"的", "了", "吗", "呢"};

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

}  // namespace

bool is_filler(std::string_view word) {
  if (std::ranges::find(chinese, word) != std::end(chinese) || is_particle(word)) return true;
  if (std::ranges::count_if(word, is_capital) > 1) return false;
  return std::ranges::binary_search(english, std::string_view(ascii_lower(word)));
}

bool is_particle(std::string_view character) {
  return std::ranges::find(particles, character) != std::end(particles);
}

bool has_particle(std::string_view run) {
  return std::ranges::any_of(
      particles, [&](std::string_view particle) { return run.find(particle) != run.npos; });
}

}  // namespace dragnet
