// Cuts the runs of Han characters in a query into words: at the longest names of the vocabularies
// and of places, at what a question is asked with and at its times, from left to right; what is
// left between them by a dictionary (han_words.h).
#pragma once

#include <vector>

#include "common/analyzer.h"
#include "common/date.h"
#include "searcher/name_finder.h"
#include "searcher/query.h"

namespace dragnet {

enum class CutQuestions : bool { no, yes };

class WordCutter {
 public:
  // All must outlive it. today: what this year is told by.
  WordCutter(Analyzer& analyzer, const NameFinder& names, const Date& today, CutQuestions questions)
      : analyzer_(analyzer), names_(names), today_(today), questions_(questions) {}

  // The operands of a query, plain words cut.
  std::vector<Query> cut(const std::vector<Query>& operands) const;

  std::vector<Query> cut(const Word& word) const { return cut(word, false); }

 private:
  std::vector<Query> cut(const Word& word, bool is_behind_number) const;
  // Where words begin and end, from left to right.
  std::vector<NameMatch> whole_words(const TokenStream& stream) const;

  Analyzer& analyzer_;
  const NameFinder& names_;
  Date today_;
  CutQuestions questions_;
};

}  // namespace dragnet
