#include "searcher/filler_words.h"

#include <algorithm>
#include <string>

#include "common/normalize.h"
#include "common/one_of.h"

namespace dragnet {

namespace {

// As normalize.h folds them.
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
  if (std::ranges::count_if(word, is_capital) > 1) return false;
  const std::string folded = fold_text(word);
  return is_one_of(english, folded) || is_one_of(chinese, folded) || is_one_of(particles, folded);
}

bool is_particle(std::string_view character) {
  return is_one_of(particles, fold_text(character));
}

bool has_particle(std::string_view run) {
  return holds_any(fold_text(run), particles);
}

}  // namespace dragnet
