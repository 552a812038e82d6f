// The concepts a report is about: fraud types, measures, operations, agencies, each with its
// evidence, and whether it is a crackdown report.
#pragma once

#include <string>
#include <vector>

#include "common/analyzer.h"
#include "common/phrase_matcher.h"
#include "common/tag.h"
#include "common/vocabulary.h"

namespace dragnet {

struct ConceptsFound {
  std::vector<Tag> types;
  std::vector<Tag> measures;
  std::vector<Tag> operations;
  std::vector<Tag> agencies;
  bool crackdown = false;
};

// Built once from the vocabulary, which must outlive it; const use from many threads.
class Tagger {
 public:
  explicit Tagger(const Vocabulary& vocabulary);
  ConceptsFound find(const TokenStream& title, const TokenStream& text) const;

 private:
  const Vocabulary& vocabulary_;
  PhraseMatcher aliases_;
  PhraseMatcher contexts_;
};

}  // namespace dragnet
