#include "indexer/context_words.h"

#include <utility>

#include "common/hash.h"

namespace dragnet {

namespace {

bool has_window(const ContextRule& rule) {
  return rule.scope == ContextScope::tokens || rule.scope == ContextScope::before ||
         rule.scope == ContextScope::after;
}

}  // namespace

std::uint32_t NumberedWords::number_of(std::string_view word, Analyzer& analyzer) {
  const auto next = static_cast<std::uint32_t>(openings_.size());
  const std::uint32_t number = numbers_.insert(hash64(word), next);
  if (number < next) return number;
  TokenStream phrase = analyzer.analyze(word);
  matcher_.add(phrase, number);
  openings_.push_back(phrase.size() == 0 ? 0 : phrase[0].key);
  analyzer.give_back(std::move(phrase));
  return number;
}

ContextRule ContextWords::compile(const Condition& condition, Analyzer& analyzer) {
  ContextRule rule{
      .scope = condition.scope, .window = condition.window, .words = {}, .openings = {}};
  const bool windowed = has_window(rule);
  NumberedWords& words = windowed ? words_of_windows_ : words_;
  for (const std::string& word : condition.words) {
    const std::uint32_t number = words.number_of(word, analyzer);
    rule.words.insert(number);
    if (windowed) rule.openings.add(words.opening_of(number));
  }
  return rule;
}

void ContextWords::set_disguises(const std::vector<std::string>& phrases, Analyzer& analyzer) {
  disguises_ = compile({.words = phrases}, analyzer).words;
}

}  // namespace dragnet
