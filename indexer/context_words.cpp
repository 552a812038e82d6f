#include "indexer/context_words.h"

namespace dragnet {

namespace {

bool has_window(const ContextRule& rule) {
  return rule.scope == ContextScope::tokens || rule.scope == ContextScope::before ||
         rule.scope == ContextScope::after;
}

}  // namespace

std::uint32_t NumberedWords::number_of(const std::string& word, Analyzer& analyzer) {
  const auto [known, is_new] = numbers_.emplace(word, static_cast<std::uint32_t>(numbers_.size()));
  if (is_new) {
    const TokenStream phrase = analyzer.analyze(word);
    matcher_.add(phrase, known->second);
    openings_.push_back(phrase.size() == 0 ? 0 : phrase[0].key);
  }
  return known->second;
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
