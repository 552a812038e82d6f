#include "indexer/figure_text.h"

#include <algorithm>

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
    : stream_(stream), words_(words.find(stream)) {
  clauses_.reserve(stream.behind_signs.size());
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
  const auto behind =
      std::upper_bound(ranges.begin(), ranges.end(), token,
                       [](std::size_t t, const TokenRange& range) { return t < range.first; });
  return static_cast<std::size_t>(behind - ranges.begin()) - 1;
}

TokenRange FigureText::sentence_before(std::size_t token) const {
  const std::size_t index = around(sentences_, token);
  return index == 0 ? TokenRange{} : sentences_[index - 1];
}

const FoundWord* FigureText::starting(WordRole role, std::size_t token) const {
  if (!words_.has_start(role, token)) return nullptr;
  const auto words = words_.of(role);
  const auto found =
      std::lower_bound(words.begin(), words.end(), token,
                       [](const FoundWord& w, std::size_t t) { return w.first < t; });
  return found != words.end() && found->first == token ? &*found : nullptr;
}

const FoundWord* FigureText::ending(WordRole role, std::size_t token) const {
  if (!words_.has_end(role, token)) return nullptr;
  const auto words = words_.of(role);
  const auto found = std::lower_bound(words.begin(), words.end(), token,
                                      [](const FoundWord& w, std::size_t t) { return w.last < t; });
  return found != words.end() && found->last == token ? &*found : nullptr;
}

std::span<const FoundWord> FigureText::within(WordRole role, TokenRange range) const {
  const auto words = words_.of(role);
  const auto begin =
      std::lower_bound(words.begin(), words.end(), range.first,
                       [](const FoundWord& w, std::size_t t) { return w.first < t; });
  const auto end = std::find_if(begin, words.end(),
                                [&](const FoundWord& word) { return word.last > range.last; });
  return {begin, end};
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
