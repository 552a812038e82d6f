// The concepts a report is about: fraud types, measures, operations, agencies, each with its
// evidence, and whether it is a crackdown report.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/phrase_matcher.h"
#include "common/tag.h"
#include "common/vocabulary.h"
#include "indexer/context.h"
#include "indexer/crackdown.h"
#include "indexer/tag_decisions.h"

namespace dragnet {

// Tags in the order of their first evidence, then the implied parents.
struct ConceptsFound {
  std::vector<Tag> types;
  std::vector<Tag> measures;
  std::vector<Tag> operations;
  std::vector<Tag> agencies;
  bool crackdown = false;
  // Of a crackdown among the day's news: the sentences of the text that are about something else.
  std::vector<Sentence> other_items;
};

// A tag keeps its first pieces of evidence: enough to judge it by.
inline constexpr std::size_t max_evidence = 8;

// Built once from the vocabulary, which must outlive it; const use from many threads.
class Tagger {
 public:
  // starts: see PhraseMatcher, as for all who have matchers.
  explicit Tagger(const Vocabulary& vocabulary, PhraseStarts* starts = nullptr);
  ConceptsFound find(const TokenStream& title, const TokenStream& text) const;
  // How find comes to what it finds.
  TagDecisions explain(const TokenStream& title, const TokenStream& text) const;

 private:
  struct Rule {
    const Concept* about;
    const Alias* alias;
    bool is_kind;         // of fraud: a type that says more than that
    bool names_fraud;     // a type of fraud,
    bool proves_fraud;    // in words that say so by themselves or with their neighbours
    bool hints_at_fraud;  // a type of fraud, or what is hardly done against anything else
    bool is_deed;         // a measure or operation that is done against fraud
    std::vector<ContextRule> needs;
    std::vector<ContextRule> unless;
  };
  struct Text {        // of an alias
    std::size_t rule;  // its place in rules_
    std::string_view text;
  };
  struct Hit {
    TokenSpan span;
    const Rule* rule;
    std::string_view text;  // of the alias
    Fate fate = Fate::accepted;
    bool is_accepted() const { return dragnet::is_accepted(fate); }
  };
  using TagsByFacet = std::array<std::vector<Tag>, 4>;  // type, measure, operation, agency
  // A report with what becomes of every alias in it. The streams must outlive it.
  struct Reading {
    Reading(const Tagger& tagger, const TokenStream& title, const TokenStream& text);
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    const ReportContext context;
    std::vector<Hit> hits;  // with their last fates
    const CrackdownClues clues;
    std::optional<FraudSentences> fraud;  // nothing when the report is not about it
  };

  // Every occurrence of every alias in reading order, longer ones first, with its fate but for what
  // the report as a whole decides.
  std::vector<Hit> judged_hits(const ReportContext& context) const;
  Fate judge(const Hit& hit, const ReportContext& context) const;
  static void accept_list_items(std::vector<Hit>& hits, const ReportContext& context);
  static bool asks_for_neighbours(const Rule& rule);
  // The hits of the field that begin at the tokens from .. to - 1; those that may overlap the span.
  static std::span<const Hit> between(const std::vector<Hit>& hits, Field field, std::size_t from,
                                      std::size_t to);
  std::span<const Hit> near(const std::vector<Hit>& hits, const TokenSpan& span) const;
  static std::vector<Hit> accepted(std::vector<Hit> hits);
  TagsByFacet tags_of(const std::vector<Hit>& hits, const ReportContext& context) const;
  void add_local_operations(TagsByFacet& tags, const std::vector<Hit>& hits,
                            const ReportContext& context, const FraudSentences& fraud) const;
  // Whether the set holds the id of the concept or of a parent.
  bool is_one_of(const Concept& item, std::string_view set) const;
  // An accepted alias is no tag far from fraud. fraud: nothing when the report is not about it.
  static bool is_far(const Hit& hit, const std::optional<FraudSentences>& fraud);
  // The fates that the report as a whole decides.
  static void judge_in_report(std::vector<Hit>& hits, const std::optional<FraudSentences>& fraud);
  static AliasDecision decision_of(const Hit& hit, const ReportContext& context);
  static CrackdownSpans crackdown_spans(const std::vector<Hit>& hits);
  ConceptsFound with_parents(TagsByFacet tags, bool crackdown) const;
  void add_parents(std::vector<Tag>& tags) const;

  const Vocabulary& vocabulary_;
  std::vector<Rule> rules_;  // one an alias
  std::vector<Text> texts_;  // by payload of aliases_
  PhraseMatcher aliases_;
  std::size_t longest_alias_ = 0;  // tokens
  ContextWords contexts_;
  PhraseMatcher fraud_;  // types and words without which a report is not about fraud
  CrackdownWords crackdown_;
  ContextRule other_operations_;  // against other crime, whatever stands around them
};

}  // namespace dragnet
