// Finds the names of concepts and places, and everyday words of the glossary, in the words of a
// query.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "common/analyzer.h"
#include "common/gazetteer.h"
#include "common/name_tables.h"
#include "common/vocabulary.h"
#include "searcher/query.h"

namespace dragnet {

// Everyday words of both languages, to be found by the keys of their phrases. Keys are of stems, so
// another word may have the key of a form: its terms tell.
struct GlossaryPhrases {
  struct Form {
    std::vector<std::string> terms;  // of its tokens
    std::size_t translations = 0;    // position below
  };
  std::vector<Form> forms;
  std::vector<std::vector<std::string>> translations;  // the forms in the other language
  Phrases phrases;                                     // -> positions in forms
};

// Tokens first .. last - 1 name each of the values (a concept, or the places that are called so),
// or are an everyday word that the glossary has in the other language, or neither: an alias that
// names its concept only among the right neighbours is a word all the same.
struct NameMatch {
  std::size_t first = 0;
  std::size_t last = 0;
  std::vector<FacetValue> values;
  std::vector<std::string> translations;
  std::optional<DateRange> period;  // that words of several months or years name (period_words.h)
  bool is_from_today = false;       // of a time that another day would be another one: last year
};

class NameFinder {
 public:
  // Both must outlive it.
  NameFinder(const Vocabulary& vocabulary, const Gazetteer& gazetteer);

  // Every name in the stream, by first token, longer ones first.
  std::vector<NameMatch> find(const TokenStream& stream) const;

 private:
  // What tokens first .. last - 1, of that phrase_key, stand for.
  std::optional<NameMatch> match_of(const TokenStream& stream, std::size_t first, std::size_t last,
                                    std::uint64_t phrase) const;
  std::vector<NameMatch> find_at(const TokenStream& stream, std::size_t first) const;

  const Vocabulary& vocabulary_;
  const Gazetteer& gazetteer_;
  GlossaryPhrases glossary_;
  std::size_t longest_;  // tokens of a name
};

// Of matches in the order of find, those that do not overlap: from left to right, the longest
// first.
std::vector<NameMatch> longest_from_left(std::vector<NameMatch> matches);

}  // namespace dragnet
