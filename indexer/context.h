// The context words of one report, and whether an alias stands in the context it needs.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "common/analyzer.h"
#include "common/phrase_matcher.h"
#include "common/sentences.h"
#include "common/tag.h"
#include "common/vocabulary.h"

namespace dragnet {

// Tokens first .. last - 1 of the title or the text.
struct TokenSpan {
  Field field = Field::text;
  std::size_t first = 0;
  std::size_t last = 0;
};

// A Condition whose words are the payloads of a matcher.
struct ContextRule {
  ContextScope scope = ContextScope::report;
  std::size_t window = 0;
  std::vector<std::uint32_t> words;  // sorted
};

class ReportContext {
 public:
  // The streams must outlive it. A word inside a phrase of `disguises` is none of its own: 合同诈骗
  // is a fraud, and not the fraud that is looked for.
  ReportContext(const PhraseMatcher& words, const ContextRule& disguises, const TokenStream& title,
                const TokenStream& text);

  // True when a word of the rule stands where it should. A word inside the span itself proves
  // nothing about it.
  bool holds(const ContextRule& rule, const TokenSpan& span) const;
  bool anywhere(const ContextRule& rule) const;

  const TokenStream& stream(Field field) const { return *parts_[index(field)].stream; }
  const std::vector<Sentence>& sentences(Field field) const {
    return parts_[index(field)].sentences;
  }
  bool in_sentence(Field field, const Sentence& sentence, const ContextRule& rule) const;

 private:
  struct Part {
    const TokenStream* stream;
    std::vector<Sentence> sentences;
    std::vector<PhraseMatch> words;
  };
  static std::size_t index(Field field) { return field == Field::title ? 0 : 1; }
  bool stands_between(const Part& part, const ContextRule& rule, const TokenSpan* span,
                      std::size_t from, std::size_t to) const;

  std::array<Part, 2> parts_;
};

// True when quotation marks of any script stand right before and right after the tokens.
bool is_quoted(const TokenStream& stream, std::size_t first, std::size_t last);

}  // namespace dragnet
