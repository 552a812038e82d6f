// The concepts a report is about: fraud types, measures, operations, agencies, each with its
// evidence, and whether it is a crackdown report.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "common/analyzer.h"
#include "common/phrase_matcher.h"
#include "common/tag.h"
#include "common/vocabulary.h"
#include "indexer/context.h"
#include "indexer/crackdown.h"

namespace dragnet {

// Tags in the order of their first evidence, then the implied parents.
struct ConceptsFound {
  std::vector<Tag> types;
  std::vector<Tag> measures;
  std::vector<Tag> operations;
  std::vector<Tag> agencies;
  bool crackdown = false;
};

// A tag keeps its first pieces of evidence: enough to judge it by.
inline constexpr std::size_t max_evidence = 8;

// Built once from the vocabulary, which must outlive it; const use from many threads.
class Tagger {
 public:
  explicit Tagger(const Vocabulary& vocabulary);
  ConceptsFound find(const TokenStream& title, const TokenStream& text) const;

 private:
  struct Rule {
    const Concept* about;
    bool strong;
    bool names_fraud;   // a type of fraud,
    bool proves_fraud;  // in words that say so by themselves or with their neighbours
    bool is_deed;       // a measure or operation that is done against fraud
    std::vector<ContextRule> needs;
    std::vector<ContextRule> unless;
  };
  struct Hit {
    TokenSpan span;
    const Rule* rule;
  };
  struct Judged {
    std::vector<Hit> accepted;
    std::vector<Hit> unproved;  // a need does not hold
    std::vector<Hit> refused;   // an unless does
  };
  using TagsByFacet = std::array<std::vector<Tag>, 4>;  // type, measure, operation, agency

  ContextRule compile(const Condition& condition, Analyzer& analyzer);
  Judged judge(const ReportContext& context) const;
  static std::vector<Hit> list_items(const Judged& judged, const ReportContext& context);
  static bool asks_for_neighbours(const Rule& rule);
  std::vector<Hit> accepted_hits(const ReportContext& context) const;
  TagsByFacet tags_of(const std::vector<Hit>& hits, const ReportContext& context) const;
  void add_local_operations(TagsByFacet& tags, const std::vector<Hit>& hits,
                            const ReportContext& context, const FraudSentences& fraud) const;
  // Whether the set holds the id of the concept or of a parent.
  bool is_one_of(const Concept& item, std::string_view set) const;
  static bool is_proved_type(const Hit& hit);
  static CrackdownSpans crackdown_spans(const std::vector<Hit>& hits);
  ConceptsFound with_parents(TagsByFacet tags, bool crackdown) const;
  void add_parents(std::vector<Tag>& tags) const;

  const Vocabulary& vocabulary_;
  std::vector<Rule> rules_;  // by payload of aliases_
  PhraseMatcher aliases_;
  PhraseMatcher contexts_;
  std::map<std::string, std::uint32_t, std::less<>> context_words_;
  ContextRule disguises_;
  CrackdownWords crackdown_;
};

}  // namespace dragnet
