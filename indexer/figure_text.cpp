#include "indexer/figure_text.h"

#include <algorithm>

namespace dragnet {
namespace {

// Longer ones are cut, so that no text costs more than its length.
constexpr std::size_t longest_sentence = 400;  // tokens

// Appends the token to the last range, or to a new one.
std::uint32_t extend(std::vector<TokenRange>& ranges, std::size_t token, bool is_new) {
  if (is_new || ranges.empty()) ranges.push_back({token, token});
  ranges.back().last = token + 1;
  return static_cast<std::uint32_t>(ranges.size() - 1);
}

}  // namespace

FigureText::FigureText(const TokenStream& stream, const FigureWords& words)
    : stream_(stream), words_(words.find(stream)) {
  for (std::size_t token = 0; token < stream.size(); ++token) {
    const Gap gap = stream[token].gap;
    const bool line =
        gap == Gap::sentence && stream.gap_text(token).find('\n') != std::string_view::npos;
    const bool full = !sentences_.empty() && token - sentences_.back().first >= longest_sentence;
    clause_of_.push_back(extend(clauses_, token, gap >= Gap::clause || full));
    sentence_of_.push_back(extend(sentences_, token, gap == Gap::sentence || full));
    paragraph_of_.push_back(extend(paragraphs_, token, line));
  }
}

TokenRange FigureText::sentence_before(std::size_t token) const {
  const std::uint32_t index = sentence_of_[token];
  return index == 0 ? TokenRange{} : sentences_[index - 1];
}

std::span<const FoundWord> FigureText::of_role(WordRole role) const {
  const auto begin = std::lower_bound(words_.begin(), words_.end(), role,
                                      [](const FoundWord& w, WordRole r) { return w.role < r; });
  const auto end = std::upper_bound(begin, words_.end(), role,
                                    [](WordRole r, const FoundWord& w) { return r < w.role; });
  return {begin, end};
}

const FoundWord* FigureText::starting(WordRole role, std::size_t token) const {
  const auto words = of_role(role);
  const auto found =
      std::lower_bound(words.begin(), words.end(), token,
                       [](const FoundWord& w, std::size_t t) { return w.first < t; });
  return found != words.end() && found->first == token ? &*found : nullptr;
}

const FoundWord* FigureText::ending(WordRole role, std::size_t token) const {
  const auto words = of_role(role);
  const auto found = std::lower_bound(words.begin(), words.end(), token,
                                      [](const FoundWord& w, std::size_t t) { return w.last < t; });
  return found != words.end() && found->last == token ? &*found : nullptr;
}

std::span<const FoundWord> FigureText::within(WordRole role, TokenRange range) const {
  const auto words = of_role(role);
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
