// Where a report matches: the query's words in its title and text, and the evidence of tags and
// figures that were asked for.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "common/analyzer.h"
#include "common/phrase_matcher.h"
#include "common/report.h"
#include "common/snippet.h"
#include "searcher/character_search.h"
#include "searcher/highlights.h"

namespace dragnet {

// A concept or place that the query's words name and the report is tagged with.
struct ConceptFound {
  NamedConcept named;
  Evidence evidence;      // the first that earned the tag
  bool as_typed = false;  // some evidence has the query's own words
};

// The words of a query as they are found in the tokens of a text.
class WordHighlighter {
 public:
  WordHighlighter(const Highlights::Words& wanted, Analyzer& analyzer);

  // Ranges of bytes of the stream's text, in any order; they may overlap.
  std::vector<ByteRange> find(const TokenStream& stream) const;
  // Whether all words, if any, are of Han characters: where these stand in a text as they do in
  // terms (Report::has_plain_han), its bytes tell where the words are.
  bool are_plain() const { return are_plain_; }
  // Then: adds the same ranges without the tokens of the text. sample: what a longer text is like.
  void add_plain(std::vector<ByteRange>& ranges, std::string_view text, std::string_view sample);
  // What the words begin with.
  Letters letters() const { return letters_; }

 private:
  Letters letters_ = 0;
  bool are_plain_ = true;
  std::vector<std::string> plain_words_;
  std::vector<CharacterSearch> searches_;  // of the plain words, when the first text is there
  PhraseMatcher phrases_;
  std::unordered_set<std::string> single_words_;  // Xian, which also stands for Xi'an
  std::vector<TokenStream> prefixes_;             // the last token of each is open
  std::vector<std::string> scaled_;               // 亿元, which may begin in a number: 1.2亿元
  std::vector<std::string> exact_;
};

// Built once for a result; the analyzer must outlive it. Latin words match by their stem, Han words
// as characters side by side, numbers by value; exact pieces as they were typed (exact_words.h).
class Highlighter {
 public:
  Highlighter(const Highlights& wanted, Analyzer& analyzer);

  // The evidence in that field of every tag and figure of the report that was asked for.
  std::vector<ByteRange> evidence_in(const Report& report, Field field) const;

  // In the order of the query.
  std::vector<ConceptFound> concepts_in(const Report& report);

  // The title with its matches, and the best piece of the text.
  Snippet title(const Report& report);
  Snippet text(const Report& report);

 private:
  struct Found {
    TokenStream stream;
    std::vector<ByteRange> ranges;  // the query's words and the evidence
  };
  // Then only what is shown of the report needs to be analyzed.
  bool is_found_by_bytes(const Report& report) const;
  // Only words that begin as one of these are given a stem.
  Found found_in(std::string_view text, Field field, std::vector<ByteRange> evidence);

  Highlights wanted_;
  Analyzer& analyzer_;
  WordHighlighter anywhere_;
  WordHighlighter in_title_;
};

}  // namespace dragnet
