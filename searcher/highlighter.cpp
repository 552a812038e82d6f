#include "searcher/highlighter.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <utility>

#include "common/number_token.h"
#include "common/report_text.h"
#include "searcher/exact_words.h"
#include "searcher/ranges.h"

namespace dragnet {

namespace {

bool starts_at(const TokenStream& stream, std::size_t at, const TokenStream& prefix) {
  if (prefix.size() == 0 || at + prefix.size() > stream.size()) return false;
  const std::size_t last = prefix.size() - 1;
  for (std::size_t i = 0; i < last; ++i) {
    if (stream.term(at + i) != prefix.term(i)) return false;
  }
  return stream.term(at + last).starts_with(prefix.term(last));
}

// The Han characters, where they begin in the scale of the number at the token.
std::optional<ByteRange> found_in_scale(const TokenStream& stream, std::size_t number,
                                        const std::string& characters) {
  if (stream[number].kind != TokenKind::number) return {};
  std::string run(scale_of(stream.slice(number, number + 1)));
  const std::size_t scale = run.size();
  std::size_t last = number;  // token of the run
  const auto find = [&] { return run.find(characters); };
  while (scale > 0 && find() == std::string::npos && run.size() < scale + characters.size() &&
         last + 1 < stream.size() && stream[last + 1].kind == TokenKind::han &&
         stream[last + 1].gap == Gap::none)
    run += stream.term(++last);
  const std::size_t at = find();
  if (at >= scale) return {};
  const std::size_t begin = stream[number].end - scale + at;
  return ByteRange{begin, last == number ? begin + characters.size() : stream[last].end};
}

void add_exact(std::vector<ByteRange>& ranges, std::string_view text, const std::string& wanted) {
  if (wanted.empty()) return;
  const ExactWords words(wanted, text);
  for (auto range = words.find(text); range; range = words.find(text, range->end))
    ranges.push_back(*range);
}

// Xi'an typed in one piece: both parts, without what joins them.
std::string joined(const TokenStream& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0 && !words[i].joined) return {};
    text.append(words.term(i));
  }
  return text;
}

const Tag* tag_of(const Report& report, const std::string& id) {
  for (const TagGroup& group : tag_groups(report))
    for (const Tag& tag : group.tags)
      if (tag.id == id) return &tag;
  return nullptr;
}

// What the words begin with; their stems do not matter.
Letters letters_of(const TokenStream& words) {
  Letters letters = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const char first = words.term(i).front();
    if (first >= 'a' && first <= 'z') letters |= Letters{1} << (first - 'a');
  }
  return letters;
}

// What a phrase of the query is: its payload in the matcher.
enum class PhraseKind : std::uint32_t {
  any,
  side_by_side,  // its Han characters are, so that they must be in a text
};

bool has_parted_han(const TokenStream& stream, std::size_t first, std::size_t last) {
  for (std::size_t i = first + 1; i < last; ++i)
    if (stream[i].gap != Gap::none && stream[i].kind == TokenKind::han &&
        stream[i - 1].kind == TokenKind::han)
      return true;
  return false;
}

PhraseKind kind_of(const TokenStream& phrase) {
  return has_parted_han(phrase, 0, phrase.size()) ? PhraseKind::any : PhraseKind::side_by_side;
}

// 数字“未来” does not have the word 字未.
bool is_found(const TokenStream& stream, const PhraseMatch& match) {
  return match.payload != static_cast<std::uint32_t>(PhraseKind::side_by_side) ||
         !has_parted_han(stream, match.first, match.last);
}

// Han characters side by side, none of which may belong to a number in a text (1.2亿元).
bool are_plain_han(const TokenStream& words) {
  for (std::size_t i = 0; i < words.size(); ++i)
    if (words[i].kind != TokenKind::han || !scale_of(words.term(i)).empty()) return false;
  return words.size() > 0 && !has_parted_han(words, 0, words.size());
}

bool contains(const TokenStream& stream, const TokenStream& words) {
  if (words.tokens.empty()) return false;
  const auto is_same = [](const Token& a, const Token& b) { return a.key == b.key; };
  return std::search(stream.tokens.begin(), stream.tokens.end(), words.tokens.begin(),
                     words.tokens.end(), is_same) != stream.tokens.end();
}

}  // namespace

WordHighlighter::WordHighlighter(const Highlights::Words& wanted, Analyzer& analyzer)
    : are_plain_(wanted.exact.empty() && wanted.prefixes.empty()), exact_(wanted.exact) {
  for (const std::string& phrase : wanted.phrases) {
    const TokenStream words = analyzer.analyze(phrase);
    if (are_plain_han(words))
      plain_words_.emplace_back(words.terms(0, words.size()));
    else
      are_plain_ = false;
    phrases_.add(words, static_cast<std::uint32_t>(kind_of(words)));
    letters_ |= letters_of(words);
    if (words.size() > 0 && !scale_of(words.term(0)).empty()) scaled_.push_back(words.arena);
    if (const std::string one = joined(words); !one.empty()) {
      single_words_.insert(one);
      phrases_.add(analyzer.analyze(one), 0);
    }
  }
  for (const std::string& prefix : wanted.prefixes) {
    prefixes_.push_back(analyzer.analyze(prefix));
    letters_ |= letters_of(prefixes_.back());
  }
  for (const std::string& exact : exact_) letters_ |= letters_of(analyzer.analyze(exact));
}

std::vector<ByteRange> WordHighlighter::find(const TokenStream& stream) const {
  std::vector<ByteRange> ranges;
  const auto add = [&](std::size_t first, std::size_t last) {
    ranges.push_back({stream[first].begin, stream[last - 1].end});
  };
  for (const PhraseMatch& match : phrases_.find(stream))
    if (is_found(stream, match)) add(match.first, match.last);
  const bool has_others = !prefixes_.empty() || !scaled_.empty() || !single_words_.empty();
  for (std::size_t i = 0; has_others && i < stream.size(); ++i) {
    for (const TokenStream& prefix : prefixes_) {
      if (starts_at(stream, i, prefix)) add(i, i + prefix.size());
    }
    for (const std::string& characters : scaled_) {
      if (const auto range = found_in_scale(stream, i, characters)) ranges.push_back(*range);
    }
    if (i > 0 && stream[i].joined &&
        single_words_.contains(std::string(stream.term(i - 1)).append(stream.term(i)))) {
      add(i - 1, i + 1);
    }
  }
  for (const std::string& exact : exact_) add_exact(ranges, stream.text, exact);
  return ranges;
}

void WordHighlighter::add_plain(std::vector<ByteRange>& ranges, std::string_view text,
                                std::string_view sample) {
  if (searches_.empty())
    for (const std::string& word : plain_words_) searches_.emplace_back(word, sample);
  for (const CharacterSearch& word : searches_) {
    std::size_t at = word.find(text);
    for (; at != std::string_view::npos; at = word.find(text, at + 1))
      ranges.push_back({at, at + word.size()});
  }
}

Highlighter::Highlighter(const Highlights& wanted, Analyzer& analyzer)
    : wanted_(wanted),
      analyzer_(analyzer),
      anywhere_(wanted.anywhere, analyzer),
      in_title_(wanted.in_title, analyzer) {}

std::vector<ByteRange> Highlighter::evidence_in(const Report& report, Field field) const {
  std::vector<ByteRange> ranges;
  for (const TagGroup& group : tag_groups(report)) {
    for (const Tag& tag : group.tags) {
      const bool asked =
          std::any_of(wanted_.tags.begin(), wanted_.tags.end(),
                      [&](const FacetValue& value) { return value.value == tag.id; });
      if (!asked) continue;
      for (const Evidence& evidence : tag.evidence) {
        if (evidence.field == field) ranges.push_back({evidence.start, evidence.end});
      }
    }
  }
  for (const Figure& figure : report.figures) {
    const bool asked =
        std::any_of(wanted_.figures.begin(), wanted_.figures.end(),
                    [&](const FigureRange& range) { return lies_in(figure, range); });
    if (asked && figure.evidence.field == field) {
      ranges.push_back({figure.evidence.start, figure.evidence.end});
    }
  }
  return ranges;
}

std::vector<ConceptFound> Highlighter::concepts_in(const Report& report) {
  std::vector<ConceptFound> found;
  for (const NamedConcept& named : wanted_.named) {
    const Tag* const tag = tag_of(report, named.value.value);
    if (tag == nullptr || tag->evidence.empty()) continue;
    const TokenStream typed = analyzer_.analyze(named.words);
    const bool as_typed = std::ranges::any_of(tag->evidence, [&](const Evidence& evidence) {
      return contains(analyzer_.analyze(evidence_text(evidence, report)), typed);
    });
    found.push_back({named, tag->evidence.front(), as_typed});
  }
  return found;
}

Highlighter::Found Highlighter::found_in(std::string_view text, Field field,
                                         std::vector<ByteRange> evidence) {
  Letters letters = anywhere_.letters();
  if (field == Field::title) letters |= in_title_.letters();
  for (const ByteRange& range : evidence) {
    const std::string_view words = text.substr(0, range.end);
    const std::size_t begin = std::min(range.begin, words.size());
    letters |= letters_of(analyzer_.analyze(words.substr(begin), Letters{}));
  }
  Found found{analyzer_.analyze(text, letters), std::move(evidence)};
  std::ranges::move(anywhere_.find(found.stream), std::back_inserter(found.ranges));
  if (field == Field::title)
    std::ranges::move(in_title_.find(found.stream), std::back_inserter(found.ranges));
  return found;
}

bool Highlighter::is_found_by_bytes(const Report& report) const {
  return report.has_plain_han && anywhere_.are_plain() && in_title_.are_plain();
}

Snippet Highlighter::title(const Report& report) {
  std::vector<ByteRange> ranges = evidence_in(report, Field::title);
  if (is_found_by_bytes(report)) {
    for (WordHighlighter* words : {&anywhere_, &in_title_})
      words->add_plain(ranges, report.title, report.text);
    return mark(report.title, std::move(ranges));
  }
  Found found = found_in(report.title, Field::title, std::move(ranges));
  analyzer_.give_back(std::move(found.stream));
  return mark(report.title, std::move(found.ranges));
}

Snippet Highlighter::text(const Report& report) {
  std::vector<ByteRange> ranges = evidence_in(report, Field::text);
  if (is_found_by_bytes(report)) {
    anywhere_.add_plain(ranges, report.text, report.text);
    return make_snippet(report.text, std::move(ranges), analyzer_);
  }
  Found found = found_in(report.text, Field::text, std::move(ranges));
  Snippet snippet = make_snippet(found.stream, std::move(found.ranges));
  analyzer_.give_back(std::move(found.stream));
  return snippet;
}

}  // namespace dragnet
