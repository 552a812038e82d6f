// An act counts in a sentence about fraud. Where the report keeps speaking of fraud it counts in
// the next sentence too, and under a title about fraud anywhere: "Police got a call about a scam.
// Two days later they arrested six." is one act in two sentences, while a review of a year's work
// names fraud once and arrests of all kinds around it.
#include "indexer/crackdown.h"

#include <algorithm>

namespace dragnet {

namespace {

// A report that has fraud in one sentence of so many, and in two at least, keeps speaking of it.
constexpr std::size_t one_sentence_of = 5;

struct SentenceSigns {
  bool fraud = false;
  bool act = false;
  bool deed = false;
};

class Signs {
 public:
  Signs(const ReportContext& context, const CrackdownWords& words, const CrackdownSpans& spans)
      : context_(context), words_(words), spans_(spans) {}

  // The title's sentences, then the text's.
  std::vector<SentenceSigns> all() const {
    std::vector<SentenceSigns> signs;
    for (const Field field : {Field::title, Field::text}) {
      for (const Sentence& sentence : context_.sentences(field)) {
        const bool told = !has(field, sentence, words_.advice);
        signs.push_back({.fraud = speaks_of_fraud(field, sentence),
                         .act = told && has(field, sentence, words_.act),
                         .deed = told && has(field, sentence, spans_.deeds)});
      }
    }
    return signs;
  }

 private:
  bool has(Field field, const Sentence& sentence, const ContextRule& rule) const {
    return context_.in_sentence(field, sentence, rule);
  }

  static bool has(Field field, const Sentence& sentence, const std::vector<TokenSpan>& spans) {
    return std::any_of(spans.begin(), spans.end(), [&](const TokenSpan& span) {
      return span.field == field && sentence.first <= span.first && span.last <= sentence.last;
    });
  }

  bool speaks_of_fraud(Field field, const Sentence& sentence) const {
    return has(field, sentence, words_.any_fraud) || has(field, sentence, words_.remote_fraud) ||
           has(field, sentence, spans_.fraud);
  }

  const ReportContext& context_;
  const CrackdownWords& words_;
  const CrackdownSpans& spans_;
};

bool says_fraud(const SentenceSigns& signs) {
  return signs.fraud;
}

bool keeps_speaking_of_fraud(const std::vector<SentenceSigns>& signs) {
  const auto count =
      static_cast<std::size_t>(std::count_if(signs.begin(), signs.end(), says_fraud));
  return count >= (signs.size() + one_sentence_of - 1) / one_sentence_of && count >= 2;
}

bool is_beside_fraud(const std::vector<SentenceSigns>& signs, std::size_t at) {
  return (at > 0 && signs[at - 1].fraud) || (at + 1 < signs.size() && signs[at + 1].fraud);
}

}  // namespace

CrackdownWords CrackdownWords::compiled(const std::function<ContextRule(std::string_view)>& set) {
  return {.remote_fraud = set("remote fraud"),
          .any_fraud = set("any fraud"),
          .channel = set("channel"),
          .act = set("act"),
          .advice = set("advice")};
}

bool is_about_fraud(const ReportContext& context, const CrackdownWords& words,
                    const CrackdownSpans& spans) {
  if (!spans.fraud.empty() || context.anywhere(words.remote_fraud)) return true;
  for (const Field field : {Field::title, Field::text}) {
    for (const Sentence& sentence : context.sentences(field)) {
      if (context.in_sentence(field, sentence, words.any_fraud) &&
          context.in_sentence(field, sentence, words.channel)) {
        return true;
      }
    }
  }
  return false;
}

bool tells_of_act(const ReportContext& context, const CrackdownWords& words,
                  const CrackdownSpans& spans) {
  const std::vector<SentenceSigns> signs = Signs(context, words, spans).all();
  const auto title_size = static_cast<std::ptrdiff_t>(context.sentences(Field::title).size());
  const bool in_title = std::any_of(signs.begin(), signs.begin() + title_size, says_fraud);
  const bool often = keeps_speaking_of_fraud(signs);
  for (std::size_t i = 0; i < signs.size(); ++i) {
    const bool beside = is_beside_fraud(signs, i);
    if ((signs[i].act || signs[i].deed) && (in_title || signs[i].fraud)) return true;
    if (beside && (signs[i].deed || (often && signs[i].act))) return true;
  }
  return false;
}

}  // namespace dragnet
