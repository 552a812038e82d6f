#include "indexer/figure_text.h"

#include <algorithm>
#include <span>

#include "common/lower_bound.h"

namespace dragnet {
namespace {

constexpr std::size_t npos = std::string_view::npos;
// Longer ones are cut, so that no text costs more than its length.
constexpr std::size_t longest_sentence = 400;  // tokens

// The next range begins where the last one ends.
void begin(std::vector<TokenRange>& ranges, std::size_t token) {
  if (!ranges.empty()) ranges.back().last = token;
  ranges.push_back({token, token});
}

bool opens_paragraph(const TokenStream& stream, std::size_t token) {
  return token == 0 ||
         (stream[token].gap == Gap::sentence && stream.gap_text(token).find('\n') != npos);
}

}  // namespace

FigureText::FigureText(const TokenStream& stream, const FigureWords& words)
    : stream_(stream), known_(words), words_(words.find(stream)) {
  for (auto* ranges : {&clauses_, &sentences_, &paragraphs_})
    ranges->reserve(stream.behind_signs.size());
  std::size_t sentence = 0;  // where the last one begins
  const auto begin_sentence = [&](std::size_t token) {
    begin(clauses_, token);
    begin(sentences_, token);
    sentence = token;
  };
  const auto cut_long_before = [&](std::size_t token) {
    while (token - sentence > longest_sentence) begin_sentence(sentence + longest_sentence);
  };
  for (const std::size_t token : stream.behind_signs) {
    const Gap gap = stream[token].gap;
    if (gap < Gap::clause && token > 0) continue;
    cut_long_before(token);
    const bool is_full = token - sentence == longest_sentence;
    if (token == 0 || gap == Gap::sentence || is_full) {
      begin_sentence(token);
    } else {
      begin(clauses_, token);
    }
    if (opens_paragraph(stream, token)) begin(paragraphs_, token);
  }
  cut_long_before(stream.size());
  for (auto* ranges : {&clauses_, &sentences_, &paragraphs_})
    if (!ranges->empty()) ranges->back().last = stream.size();
}

std::size_t FigureText::around(const std::vector<TokenRange>& ranges, std::size_t token) {
  return lower_bound(std::span(ranges), token + 1, &TokenRange::first) - 1;
}

TokenRange FigureText::sentence_before(std::size_t token) const {
  const std::size_t index = around(sentences_, token);
  return index == 0 ? TokenRange{} : sentences_[index - 1];
}

const FoundWord* FigureText::starting(WordRole role, std::size_t token) const {
  if (!words_.has_start(role, token)) return nullptr;
  const auto words = words_.of(role);
  const std::size_t found = lower_bound(words, token, &FoundWord::first);
  return found < words.size() && words[found].first == token ? &words[found] : nullptr;
}

const FoundWord* FigureText::ending(WordRole role, std::size_t token) const {
  if (!words_.has_end(role, token)) return nullptr;
  const auto words = words_.of(role);
  const std::size_t found = lower_bound(words, token, &FoundWord::last);
  return found < words.size() && words[found].last == token ? &words[found] : nullptr;
}

std::span<const FoundWord> FigureText::within(WordRole role, TokenRange range) const {
  const auto words = words_.of(role);
  const auto rest = words.subspan(lower_bound(words, range.first, &FoundWord::first));
  return {rest.begin(), std::ranges::find_if(
                            rest, [&](const FoundWord& word) { return word.last > range.last; })};
}

bool FigureText::has_noun(NounSet nouns, TokenRange range) const {
  const auto found = within(WordRole::noun, {range.first, std::min(range.last, size())});
  return std::ranges::any_of(found,
                             [&](const FoundWord& word) { return nouns.contains(word.noun()); });
}

bool FigureText::has_cue(Cue cue, TokenRange range) const {
  const auto words = within(WordRole::cue, range);
  return std::any_of(words.begin(), words.end(),
                     [cue](const FoundWord& word) { return word.cue() == cue; });
}

std::string_view FigureText::next_term(std::size_t token) const {
  if (token >= size() || stream_[token].gap >= Gap::clause) return {};
  return stream_.term(token);
}

}  // namespace dragnet
