// The context words of one report, and whether an alias stands in the context it needs.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "common/analyzer.h"
#include "common/phrase_matcher.h"
#include "common/sentences.h"
#include "common/tag.h"
#include "common/vocabulary.h"
#include "indexer/evidence.h"

namespace dragnet {

// Tokens first .. last - 1 of the title or the text.
struct TokenSpan {
  Field field = Field::text;
  std::size_t first = 0;
  std::size_t last = 0;
};

// Some of a matcher's payloads.
class WordSet {
 public:
  void insert(std::uint32_t word) {
    if (word / bits >= blocks_.size()) blocks_.resize(word / bits + 1);
    blocks_[word / bits] |= std::uint64_t{1} << word % bits;
  }
  void insert_all(const WordSet& words) {
    blocks_.resize(std::max(blocks_.size(), words.blocks_.size()));
    std::ranges::transform(words.blocks_, blocks_, blocks_.begin(), std::bit_or());
  }
  bool contains(std::uint32_t word) const {
    return word / bits < blocks_.size() && (blocks_[word / bits] >> word % bits & 1U) != 0;
  }

 private:
  static constexpr std::size_t bits = 64;
  std::vector<std::uint64_t> blocks_;
};

// A Condition whose words are the payloads of a matcher.
struct ContextRule {
  ContextScope scope = ContextScope::report;
  std::size_t window = 0;
  WordSet words;
};

class ReportContext {
 public:
  // The streams must outlive it. A word inside a phrase of `disguises` is none of its own: 合同诈骗
  // is a fraud, and not the fraud that is looked for.
  ReportContext(const PhraseMatcher& words, const ContextRule& disguises, const TokenStream& title,
                const TokenStream& text);

  // The first word of the rule that stands where it should; for `quoted` the span itself. A word
  // inside the span proves nothing about it.
  std::optional<TokenSpan> find(const ContextRule& rule, const TokenSpan& span) const;
  bool holds(const ContextRule& rule, const TokenSpan& span) const {
    return find(rule, span).has_value();
  }
  std::optional<TokenSpan> find_anywhere(const ContextRule& rule) const;
  std::optional<TokenSpan> find_in(Field field, const Sentence& sentence,
                                   const ContextRule& rule) const;

  const TokenStream& stream(Field field) const { return *parts_[index(field)].stream; }
  Evidence evidence_of(const TokenSpan& span) const {
    return dragnet::evidence_of(stream(span.field), span.field, span.first, span.last);
  }
  const std::vector<Sentence>& sentences(Field field) const {
    return parts_[index(field)].sentences;
  }

 private:
  struct Part {
    const TokenStream* stream;
    std::vector<Sentence> sentences;
    std::vector<PhraseMatch> words;
  };
  static std::size_t index(Field field) { return field == Field::title ? 0 : 1; }
  std::optional<TokenSpan> find_between(Field field, const ContextRule& rule, const TokenSpan* span,
                                        std::size_t from, std::size_t to) const;
  const Part& part(Field field) const { return parts_[index(field)]; }

  std::array<Part, 2> parts_;
};

// True when a quotation mark of any script stands right before the token, or right after it.
bool is_quote_before(const TokenStream& stream, std::size_t token);
bool is_quote_behind(const TokenStream& stream, std::size_t token);

}  // namespace dragnet
