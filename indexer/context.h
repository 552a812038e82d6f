// The context words of one report, and whether an alias stands in the context it needs.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "common/analyzer.h"
#include "common/phrase_matcher.h"
#include "common/sentences.h"
#include "common/tag.h"
#include "indexer/context_words.h"
#include "indexer/evidence.h"

namespace dragnet {

// Tokens first .. last - 1 of the title or the text.
struct TokenSpan {
  Field field = Field::text;
  std::size_t first = 0;
  std::size_t last = 0;
};

class ReportContext {
 public:
  // The words and the streams must outlive it.
  ReportContext(const ContextWords& words, const TokenStream& title, const TokenStream& text);

  // The first word of the rule that stands where it should; for `quoted` the span itself. A word
  // inside the span proves nothing about it.
  std::optional<TokenSpan> find(const ContextRule& rule, const TokenSpan& span) const;
  bool holds(const ContextRule& rule, const TokenSpan& span) const {
    return find(rule, span).has_value();
  }
  std::optional<TokenSpan> find_anywhere(const ContextRule& rule) const;
  std::optional<TokenSpan> find_in(const TokenSpan& part, const ContextRule& rule) const;

  const TokenStream& stream(Field field) const { return *parts_[index(field)].stream; }
  Evidence evidence_of(const TokenSpan& span) const {
    return dragnet::evidence_of(stream(span.field), span.field, span.first, span.last);
  }
  const std::vector<Sentence>& sentences(Field field) const {
    return parts_[index(field)].sentences;
  }
  // The title's, then the text's.
  const std::vector<TokenSpan>& all_sentences() const { return all_sentences_; }

 private:
  struct Part {
    const TokenStream* stream;
    std::vector<Sentence> sentences;
    std::vector<PhraseMatch> words;
    std::vector<PhraseMatch> disguises;
  };
  Part part_of(const TokenStream& stream) const;
  static std::size_t index(Field field) { return field == Field::title ? 0 : 1; }
  std::optional<TokenSpan> find_between(Field field, const ContextRule& rule, const TokenSpan* span,
                                        std::size_t from, std::size_t to) const;
  // The same for a rule with a window.
  std::optional<TokenSpan> find_in_window(const ContextRule& rule, const TokenSpan& span,
                                          std::size_t from, std::size_t to) const;
  const Part& part(Field field) const { return parts_[index(field)]; }

  const ContextWords& words_;
  std::array<Part, 2> parts_;
  std::vector<TokenSpan> all_sentences_;
};

// True when a quotation mark of any script stands right before the token, or right after it.
bool is_quote_before(const TokenStream& stream, std::size_t token);
bool is_quote_behind(const TokenStream& stream, std::size_t token);

}  // namespace dragnet
