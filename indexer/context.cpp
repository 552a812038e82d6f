#include "indexer/context.h"

#include <algorithm>
#include <string_view>

namespace dragnet {

namespace {

constexpr std::array<std::string_view, 8> opening = {"“", "\"", "‘", "「", "『", "《", "'", "”"};
constexpr std::array<std::string_view, 8> closing = {"”", "\"", "’", "」", "』", "》", "'", "“"};

bool contains(const ContextRule& rule, std::uint32_t word) {
  return std::binary_search(rule.words.begin(), rule.words.end(), word);
}

std::string_view without_blanks_behind(std::string_view text) {
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

std::vector<PhraseMatch> without_disguised(std::vector<PhraseMatch> words,
                                           const ContextRule& disguises) {
  std::vector<PhraseMatch> hiding;
  std::copy_if(words.begin(), words.end(), std::back_inserter(hiding),
               [&](const PhraseMatch& word) { return contains(disguises, word.payload); });
  std::erase_if(words, [&](const PhraseMatch& word) {
    return std::any_of(hiding.begin(), hiding.end(), [&](const PhraseMatch& longer) {
      return longer.first <= word.first && word.last <= longer.last &&
             word.last - word.first < longer.last - longer.first;
    });
  });
  return words;
}

}  // namespace

ReportContext::ReportContext(const PhraseMatcher& words, const ContextRule& disguises,
                             const TokenStream& title, const TokenStream& text)
    : parts_{Part{&title, split_sentences(title), without_disguised(words.find(title), disguises)},
             Part{&text, split_sentences(text), without_disguised(words.find(text), disguises)}} {}

bool ReportContext::stands_between(const Part& part, const ContextRule& rule, const TokenSpan* span,
                                   std::size_t from, std::size_t to) const {
  auto word = std::lower_bound(part.words.begin(), part.words.end(), from,
                               [](const PhraseMatch& m, std::size_t at) { return m.first < at; });
  for (; word != part.words.end() && word->first < to; ++word) {
    const bool inside = span != nullptr && word->first < span->last && word->last > span->first;
    if (!inside && contains(rule, word->payload)) return true;
  }
  return false;
}

bool ReportContext::holds(const ContextRule& rule, const TokenSpan& span) const {
  const Part& part = parts_[index(span.field)];
  const Sentence& sentence = part.sentences[sentence_of(part.sentences, span.first)];
  const std::size_t from = span.first - std::min(span.first, rule.window);
  const std::size_t to = span.last + rule.window;
  switch (rule.scope) {
    case ContextScope::quoted:
      return is_quoted(*part.stream, span.first, span.last);
    case ContextScope::tokens:
      return stands_between(part, rule, &span, from, to);
    case ContextScope::before:
      return stands_between(part, rule, &span, std::max(from, sentence.first), span.first);
    case ContextScope::after:
      return stands_between(part, rule, &span, span.last, std::min(to, sentence.last));
    case ContextScope::sentence:
      return stands_between(part, rule, &span, sentence.first, sentence.last);
    case ContextScope::report:
      break;
  }
  const Part& other = parts_[1 - index(span.field)];
  return stands_between(part, rule, &span, 0, part.stream->size()) ||
         stands_between(other, rule, nullptr, 0, other.stream->size());
}

bool ReportContext::anywhere(const ContextRule& rule) const {
  return std::any_of(parts_.begin(), parts_.end(), [&](const Part& part) {
    return stands_between(part, rule, nullptr, 0, part.stream->size());
  });
}

bool ReportContext::in_sentence(Field field, const Sentence& sentence,
                                const ContextRule& rule) const {
  return stands_between(parts_[index(field)], rule, nullptr, sentence.first, sentence.last);
}

bool is_quoted(const TokenStream& stream, std::size_t first, std::size_t last) {
  const std::string_view before = without_blanks_behind(stream.gap_text(first));
  const std::string_view after = stream.gap_text(last);
  return std::any_of(opening.begin(), opening.end(),
                     [&](std::string_view mark) { return before.ends_with(mark); }) &&
         std::any_of(closing.begin(), closing.end(),
                     [&](std::string_view mark) { return after.starts_with(mark); });
}

}  // namespace dragnet
