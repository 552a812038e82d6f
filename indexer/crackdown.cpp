#include "indexer/crackdown.h"

#include <algorithm>

namespace dragnet {

namespace {

// By sentence: whether fraud is spoken of, other than in advice.
std::vector<bool> fraud_by_sentence(const ReportContext& context, const CrackdownWords& words,
                                    const std::vector<TokenSpan>& types, Field field) {
  const std::vector<Sentence>& sentences = context.sentences(field);
  std::vector<bool> fraud;
  for (const Sentence& sentence : sentences) {
    fraud.push_back(context.in_sentence(words.fraud, field, sentence));
  }
  for (const TokenSpan& type : types) {
    if (type.field == field) fraud[sentence_of(sentences, type.first)] = true;
  }
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    if (context.in_sentence(words.advice, field, sentences[i])) fraud[i] = false;
  }
  return fraud;
}

bool is_act(const ReportContext& context, const CrackdownWords& words, Field field,
            const Sentence& sentence) {
  const auto has = [&](const ContextRule& rule) {
    return context.in_sentence(rule, field, sentence);
  };
  if (has(words.advice)) return false;
  return has(words.act) || (has(words.measure) && has(words.enforcer));
}

}  // namespace

bool tells_of_crackdown(const ReportContext& context, const CrackdownWords& words,
                        const std::vector<TokenSpan>& types) {
  const auto title = fraud_by_sentence(context, words, types, Field::title);
  const bool fraud_in_title = std::find(title.begin(), title.end(), true) != title.end();
  for (const Field field : {Field::title, Field::text}) {
    const std::vector<Sentence>& sentences = context.sentences(field);
    const auto fraud = fraud_by_sentence(context, words, types, field);
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      const bool near = fraud_in_title || fraud[i] || (i > 0 && fraud[i - 1]) ||
                        (i + 1 < fraud.size() && fraud[i + 1]);
      if (near && is_act(context, words, field, sentences[i])) return true;
    }
  }
  return false;
}

}  // namespace dragnet
