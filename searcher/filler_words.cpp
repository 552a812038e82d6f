#include "searcher/filler_words.h"

#include <algorithm>
#include <string>

#include "common/normalize.h"
#include "common/one_of.h"

namespace dragnet {

namespace {

// As normalize.h folds them.
constexpr std::string_view english[] = {
    "a",    "about", "against", "an",     "and",   "are",  "at",    "be",  "been", "by",
    "did",  "do",    "does",    "during", "for",   "from", "had",   "has", "have", "how",
    "in",   "is",    "it",      "its",    "many",  "much", "of",    "on",  "or",   "reported",
    "that", "the",   "their",   "there",  "these", "this", "those", "to",  "was",  "were",
    "what", "when",  "where",   "which",  "who",   "whom", "whose", "why", "with"};
constexpr std::string_view chinese[] = {"什么", "什么时候", "哪个",   "哪些", "哪里",   "哪儿",
                                        "多少", "如何",     "怎么",   "怎样", "怎么样", "为什么",
                                        "谁",   "多少钱",   "多少人", "人数", "情况"};
// In questions too: which cities saw most cases, 一共抓获多少人.
constexpr std::string_view of_questions[] = {
    "all",    "any",  "biggest", "common", "happened", "highest", "large", "largest",
    "major",  "most", "often",   "saw",    "taken",    "有",      "过",    "最",
    "最多",   "最大", "最常见",  "最高",   "共",       "一共",    "总共",  "发生",
    "发生过", "是",   "是什么",  "从",     "在"};
constexpr std::string_view question_words[] = {
    "how",      "what", "when",   "where",  "which",  "who",  "whom", "whose", "why",  "什么",
    "什么时候", "哪个", "哪些",   "哪里",   "哪儿",   "多少", "如何", "怎么",  "怎样", "怎么样",
    "为什么",   "谁",   "多少钱", "多少人", "是什么", "几名", "几个", "几起"};
constexpr std::string_view particles[] = {"的", "了", "吗", "呢"};
constexpr std::string_view conjunctions[] = {"和", "与", "或", "及"};

constexpr std::string_view cases[] = {"case", "cases", "案件", "案例", "案"};

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

bool is_name(std::string_view word) {
  return std::ranges::count_if(word, is_capital) > 1;
}

}  // namespace

bool is_question_word(std::string_view word) {
  return !is_name(word) && is_one_of(question_words, fold_text(word));
}

bool is_filler(std::string_view word) {
  if (is_name(word)) return false;
  const std::string folded = fold_text(word);
  return is_one_of(english, folded) || is_one_of(chinese, folded) || is_one_of(particles, folded) ||
         is_one_of(conjunctions, folded);
}

bool is_filler_of_question(std::string_view word) {
  return is_filler(word) || (!is_name(word) && is_one_of(of_questions, fold_text(word)));
}

bool Fillers::takes(std::string_view next_word) {
  if (are_of_question() ? is_filler_of_question(next_word) : is_filler(next_word)) return true;
  if (is_behind_fraud_ && !is_name(next_word) && is_one_of(cases, fold_text(next_word)))
    return true;
  go_on();
  return false;
}

bool is_particle(std::string_view character) {
  return is_one_of(particles, fold_text(character));
}

bool is_conjunction(std::string_view character) {
  return is_one_of(conjunctions, fold_text(character));
}

bool joins_alternatives(std::string_view word) {
  const std::string folded = fold_text(word);
  return folded == "and" || folded == "or" || is_one_of(conjunctions, folded);
}

bool has_particle_or_conjunction(std::string_view run) {
  const std::string folded = fold_text(run);
  return holds_any(folded, particles) || holds_any(folded, conjunctions);
}

}  // namespace dragnet
