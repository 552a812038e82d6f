// A token stream as the figure finder reads it: cut into clauses and sentences, with the words that
// matter found. What rules ask of it: has (something in a range), has_at (beginning at a token) and
// has_before (ending right before it), of roles, acts, nouns and phrases. "Before" and "behind" are
// in reading order, here and in all of the figure rules.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/one_of.h"
#include "indexer/figure_words.h"
#include "indexer/han_phrases.h"

namespace dragnet {

// Half-open range of tokens.
struct TokenRange {
  std::size_t first = 0;
  std::size_t last = 0;
  bool contains(std::size_t token) const { return token >= first && token < last; }
  // The tokens from the token on (those right before it), `reach` of them, cut at the range's end
  // (beginning).
  TokenRange behind(std::size_t token, std::size_t reach) const {
    return {token, std::min(last, token + reach)};
  }
  TokenRange before(std::size_t token, std::size_t reach) const {
    return {std::max(first, token - std::min(token, reach)), token};
  }
};

// The stream and the words must outlive it.
class FigureText {
 public:
  FigureText(const TokenStream& stream, const FigureWords& words);

  const TokenStream& stream() const { return stream_; }
  std::size_t size() const { return stream_.size(); }

  TokenRange clause(std::size_t token) const { return clauses_[around(clauses_, token)]; }
  TokenRange sentence(std::size_t token) const { return sentences_[around(sentences_, token)]; }
  // The sentence before the one that holds the token; empty for the first.
  TokenRange sentence_before(std::size_t token) const;
  // The line of the text.
  TokenRange paragraph(std::size_t token) const { return paragraphs_[around(paragraphs_, token)]; }

  // The word of the role that starts at (ends before) the token; null when there is none.
  const FoundWord* starting(WordRole role, std::size_t token) const;
  const FoundWord* ending(WordRole role, std::size_t token) const;
  std::optional<MeasureWord> measure_at(std::size_t token) const {
    return known_.measure_at(stream_, token);
  }
  std::optional<MeasureWord> measure_before(std::size_t token) const {
    return known_.measure_before(stream_, token);
  }
  // Those that lie in the range, from the left.
  std::span<const FoundWord> within(WordRole role, TokenRange range) const;

  bool has(WordRole role, TokenRange range) const { return !within(role, range).empty(); }
  bool has_at(WordRole role, std::size_t token) const { return starting(role, token) != nullptr; }
  bool has_before(WordRole role, std::size_t token) const { return ending(role, token) != nullptr; }

  bool has_act(Act act, TokenRange range) const {
    return has_act(range, [act](Act other) { return other == act; });
  }
  // Whether an act of the range is of the kind that `judge` tells.
  template <typename Judge>
  bool has_act(TokenRange range, Judge judge) const {
    return std::ranges::any_of(within(WordRole::act, range),
                               [&](const FoundWord& word) { return judge(word.act()); });
  }
  bool has_act_at(Act act, std::size_t token) const {
    const FoundWord* word = starting(WordRole::act, token);
    return word != nullptr && word->act() == act;
  }
  bool has_act_before(Act act, std::size_t token) const {
    const FoundWord* word = ending(WordRole::act, token);
    return word != nullptr && word->act() == act;
  }

  // Whether one of the nouns lies in the range, which may reach beyond the text.
  bool has_noun(NounSet nouns, TokenRange range) const;
  bool has_noun_at(NounSet nouns, std::size_t token) const {
    const FoundWord* word = starting(WordRole::noun, token);
    return word != nullptr && nouns.contains(word->noun());
  }
  bool has_noun_before(NounSet nouns, std::size_t token) const {
    const FoundWord* word = ending(WordRole::noun, token);
    return word != nullptr && nouns.contains(word->noun());
  }

  bool has_cue(Cue cue, TokenRange range) const;
  bool has_cue_at(Cue cue, std::size_t token) const {
    const FoundWord* word = starting(WordRole::cue, token);
    return word != nullptr && word->cue() == cue;
  }

  // Whether one of the phrases begins in the range.
  bool has(const HanPhrases& phrases, TokenRange range) const {
    return phrases.any_in(stream_, range.first, range.last);
  }
  bool has_at(const HanPhrases& phrases, std::size_t token) const {
    return phrases.size_at(stream_, token) > 0;
  }
  bool has_before(const HanPhrases& phrases, std::size_t token) const {
    return phrases.size_before(stream_, token) > 0;
  }
  // The token of the range where the first of them begins; its last where none does.
  std::size_t first_of(const HanPhrases& phrases, TokenRange range) const {
    return phrases.first_in(stream_, range.first, range.last);
  }
  // Whether `judge` says so of one of the tokens of the range where a phrase begins, from the left.
  template <typename Judge>
  bool any_at(const HanPhrases& phrases, TokenRange range, Judge judge) const {
    for (; (range.first = first_of(phrases, range)) < range.last; ++range.first)
      if (judge(range.first)) return true;
    return false;
  }

  // token: below size(). Lives as long as the stream.
  std::string_view term(std::size_t token) const { return stream_.term(token); }
  // Whether a term of the range is one of the words, an array of string_views.
  template <typename Words>
  bool holds_one_of(const Words& words, TokenRange range) const {
    for (std::size_t token = range.first; token < range.last; ++token)
      if (is_one_of(words, term(token))) return true;
    return false;
  }
  bool holds_number(TokenRange range) const {
    for (std::size_t token = range.first; token < range.last; ++token)
      if (is_number(token)) return true;
    return false;
  }
  bool is_han(std::size_t token) const {
    return token < size() && stream_[token].kind == TokenKind::han;
  }
  bool is_word(std::size_t token) const {
    return token < size() && stream_[token].kind == TokenKind::word;
  }
  bool is_number(std::size_t token) const {
    return token < size() && stream_[token].kind == TokenKind::number;
  }
  // The term of the token if it stands in the same clause as the one before it, else nothing.
  std::string_view next_term(std::size_t token) const;
  // The term that stands `count` tokens before the token, if not before `first`, else nothing.
  std::string_view term_before(std::size_t token, std::size_t first, std::size_t count = 1) const {
    return token >= first + count ? stream_.term(token - count) : std::string_view();
  }

 private:
  // The place of the range that holds the token. Few tokens are asked for.
  static std::size_t around(const std::vector<TokenRange>& ranges, std::size_t token);

  const TokenStream& stream_;
  const FigureWords& known_;
  FoundWords words_;
  // Each of them holds every token once.
  std::vector<TokenRange> clauses_;
  std::vector<TokenRange> sentences_;
  std::vector<TokenRange> paragraphs_;
};

}  // namespace dragnet
