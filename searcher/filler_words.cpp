#include "searcher/filler_words.h"

#include <algorithm>
#include <iterator>
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
constexpr std::string_view of_questions[] = {"all",   "any",  "common", "large", "major", "most",
                                             "often", "saw",  "有",     "过",    "最多",  "最常见",
                                             "共",    "一共", "总共",   "发生",  "是什么"};
constexpr std::string_view question_words[] = {
    "how",      "what", "when",   "where",  "which",  "who",  "whom", "whose", "why",  "什么",
    "什么时候", "哪个", "哪些",   "哪里",   "哪儿",   "多少", "如何", "怎么",  "怎样", "怎么样",
    "为什么",   "谁",   "多少钱", "多少人", "是什么", "几名", "几个", "几起"};
constexpr std::string_view particles[] = {"的", "了", "吗", "呢"};
constexpr std::string_view conjunctions[] = {"和", "与", "或", "及"};

// Question words, and what is asked for with them: what facets count, and what figures do.
constexpr std::string_view choosing[] = {"which", "what", "哪个", "哪些", "什么"};
struct Chosen {
  std::string_view word;
  Facet facet;
};
constexpr Chosen chosen[] = {{"city", Facet::city},           {"cities", Facet::city},
                             {"城市", Facet::city},           {"province", Facet::province},
                             {"provinces", Facet::province},  {"省份", Facet::province},
                             {"county", Facet::county},       {"counties", Facet::county},
                             {"country", Facet::place},       {"countries", Facet::place},
                             {"place", Facet::place},         {"places", Facet::place},
                             {"region", Facet::place},        {"regions", Facet::place},
                             {"国家", Facet::place},          {"地区", Facet::place},
                             {"地方", Facet::place},          {"agency", Facet::agency},
                             {"agencies", Facet::agency},     {"部门", Facet::agency},
                             {"type", Facet::type},           {"types", Facet::type},
                             {"kind", Facet::type},           {"kinds", Facet::type},
                             {"类型", Facet::type},           {"measure", Facet::measure},
                             {"measures", Facet::measure},    {"措施", Facet::measure},
                             {"operation", Facet::operation}, {"operations", Facet::operation},
                             {"专项行动", Facet::operation},  {"year", Facet::year},
                             {"years", Facet::year},          {"month", Facet::month},
                             {"months", Facet::month}};
constexpr std::string_view where[] = {"where", "哪里", "哪儿"};  // ask for a facet alone
constexpr std::string_view counting[] = {"many", "多少"};
constexpr std::string_view counted[] = {"people", "cases", "人", "案件"};
constexpr std::string_view weighing[] = {"much", "多少"};
constexpr std::string_view weighed[] = {"money", "资金", "钱"};

constexpr std::string_view cases[] = {"case", "cases", "案件", "案例", "案"};

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

bool is_name(std::string_view word) {
  return std::ranges::count_if(word, is_capital) > 1;
}

bool is_question(std::string_view word) {
  const std::string folded = fold_text(word);
  return is_one_of(choosing, folded) || is_one_of(counting, folded) || is_one_of(weighing, folded);
}

std::optional<Facet> facet_asked(std::string_view question_word, std::string_view word) {
  if (!is_one_of(choosing, fold_text(question_word))) return std::nullopt;
  const auto* const found = std::ranges::find(chosen, fold_text(word), &Chosen::word);
  return found == std::end(chosen) ? std::nullopt : std::optional(found->facet);
}

bool asks_amount(std::string_view question_word, std::string_view word) {
  const std::string asking = fold_text(question_word);
  const std::string asked = fold_text(word);
  return (is_one_of(counting, asking) && is_one_of(counted, asked)) ||
         (is_one_of(weighing, asking) && is_one_of(weighed, asked));
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

bool Fillers::is_left_out(std::string_view word) const {
  return is_filler(word) || (in_question_ == InQuestion::yes && !is_name(word) &&
                             is_one_of(of_questions, fold_text(word)));
}

bool Fillers::takes(std::string_view next_word) {
  asked_facet_.reset();
  if (is_left_out(next_word)) {
    if (is_question(next_word)) asking_ = next_word;
    if (asked_ == Asked::too && is_one_of(where, fold_text(next_word))) asked_facet_ = Facet::city;
    return true;
  }
  if (asked_ == Asked::too && !is_name(next_word)) asked_facet_ = facet_asked(asking_, next_word);
  const bool is_asked_for =
      asked_facet_ || (asked_ == Asked::too && asks_amount(asking_, next_word));
  const bool is_case = is_behind_fraud_ && is_one_of(cases, fold_text(next_word));
  if ((is_asked_for || is_case) && !is_name(next_word)) return true;
  go_on();
  return false;
}

bool is_particle(std::string_view character) {
  return is_one_of(particles, fold_text(character));
}

bool is_conjunction(std::string_view character) {
  return is_one_of(conjunctions, fold_text(character));
}

bool has_particle_or_conjunction(std::string_view run) {
  const std::string folded = fold_text(run);
  return holds_any(folded, particles) || holds_any(folded, conjunctions);
}

}  // namespace dragnet
