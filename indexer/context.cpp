#include "indexer/context.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string_view>

#include "common/lower_bound.h"

namespace dragnet {

namespace {

constexpr std::array<std::string_view, 8> opening = {"“", "\"", "‘", "「", "『", "《", "'", "”"};
constexpr std::array<std::string_view, 8> closing = {"”", "\"", "’", "」", "』", "》", "'", "“"};

std::string_view without_blanks_behind(std::string_view text) {
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

// Whether it stands inside one of them.
bool is_disguised(const PhraseMatch& word, const std::vector<PhraseMatch>& disguises) {
  return std::ranges::any_of(disguises, [&](const PhraseMatch& longer) {
    return longer.first <= word.first && word.last <= longer.last &&
           word.last - word.first < longer.last - longer.first;
  });
}

bool overlaps(const PhraseMatch& word, const TokenSpan& span) {
  return word.first < span.last && word.last > span.first;
}

}  // namespace

ReportContext::ReportContext(const ContextWords& words, const TokenStream& title,
                             const TokenStream& text)
    : words_(words), parts_{part_of(title), part_of(text)} {
  all_sentences_.reserve(sentences(Field::title).size() + sentences(Field::text).size());
  for (const Field field : {Field::title, Field::text})
    for (const Sentence& sentence : sentences(field))
      all_sentences_.push_back({field, sentence.first, sentence.last});
}

ReportContext::Part ReportContext::part_of(const TokenStream& stream) const {
  Part part{.stream = &stream,
            .sentences = split_sentences(stream),
            .words = words_.words().find(stream),
            .disguises = {}};
  std::ranges::copy_if(
      part.words, std::back_inserter(part.disguises),
      [&](const PhraseMatch& word) { return words_.disguises().contains(word.payload); });
  if (!part.disguises.empty())
    std::erase_if(part.words,
                  [&](const PhraseMatch& word) { return is_disguised(word, part.disguises); });
  return part;
}

std::optional<TokenSpan> ReportContext::find_between(Field field, const ContextRule& rule,
                                                     const TokenSpan* span, std::size_t from,
                                                     std::size_t to) const {
  const std::span<const PhraseMatch> words = part(field).words;
  for (const PhraseMatch& word : words.subspan(lower_bound(words, from, &PhraseMatch::first))) {
    if (word.first >= to) break;
    const bool inside = span != nullptr && overlaps(word, *span);
    if (!inside && rule.words.contains(word.payload))
      return TokenSpan{field, word.first, word.last};
  }
  return std::nullopt;
}

std::optional<TokenSpan> ReportContext::find_in_window(const ContextRule& rule,
                                                       const TokenSpan& span, std::size_t from,
                                                       std::size_t to) const {
  const Part& here = part(span.field);
  const TokenStream& stream = *here.stream;
  const PhraseMatcher::IsWanted is_wanted = [&](const PhraseMatch& word) {
    return rule.words.contains(word.payload) && !overlaps(word, span) &&
           !is_disguised(word, here.disguises);
  };
  const std::size_t end = std::min(to, stream.size());
  for (std::size_t token = from; token < end; ++token) {
    if (!rule.openings.may_hold(stream[token].key)) continue;
    if (const auto word = words_.words_of_windows().longest_at(stream, token, is_wanted))
      return TokenSpan{span.field, word->first, word->last};
  }
  return std::nullopt;
}

std::optional<TokenSpan> ReportContext::find(const ContextRule& rule, const TokenSpan& span) const {
  const Part& here = part(span.field);
  const Sentence& sentence = here.sentences[sentence_of(here.sentences, span.first)];
  const std::size_t from = span.first - std::min(span.first, rule.window);
  const std::size_t to = span.last + rule.window;
  const auto between = [&](std::size_t first, std::size_t last) {
    return find_between(span.field, rule, &span, first, last);
  };
  const auto in_window = [&](std::size_t first, std::size_t last) {
    return find_in_window(rule, span, first, last);
  };
  switch (rule.scope) {
    case ContextScope::quoted:
      if (!is_quote_before(*here.stream, span.first)) return std::nullopt;
      if (!is_quote_behind(*here.stream, span.last - 1)) return std::nullopt;
      return span;
    case ContextScope::tokens:
      return in_window(from, to);
    case ContextScope::before:
      return in_window(std::max(from, sentence.first), span.first);
    case ContextScope::after:
      return in_window(span.last, std::min(to, sentence.last));
    case ContextScope::sentence:
      return between(sentence.first, sentence.last);
    case ContextScope::report:
      break;
  }
  const Field other = span.field == Field::title ? Field::text : Field::title;
  const auto found = between(0, here.stream->size());
  return found ? found : find_between(other, rule, nullptr, 0, stream(other).size());
}

std::optional<TokenSpan> ReportContext::find_anywhere(const ContextRule& rule) const {
  const auto found = find_between(Field::title, rule, nullptr, 0, stream(Field::title).size());
  return found ? found : find_between(Field::text, rule, nullptr, 0, stream(Field::text).size());
}

std::optional<TokenSpan> ReportContext::find_in(const TokenSpan& part,
                                                const ContextRule& rule) const {
  return find_between(part.field, rule, nullptr, part.first, part.last);
}

bool is_quote_before(const TokenStream& stream, std::size_t token) {
  const std::string_view gap = without_blanks_behind(stream.gap_text(token));
  return !gap.empty() &&
         std::ranges::any_of(opening, [&](std::string_view mark) { return gap.ends_with(mark); });
}

bool is_quote_behind(const TokenStream& stream, std::size_t token) {
  const std::string_view gap = stream.gap_text(token + 1);
  return !gap.empty() &&
         std::ranges::any_of(closing, [&](std::string_view mark) { return gap.starts_with(mark); });
}

}  // namespace dragnet
