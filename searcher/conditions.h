// What terms cannot express, looked at report by report: dates, figures, words side by side or near
// each other, words exactly as typed.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "common/open_index.h"
#include "searcher/character_search.h"
#include "searcher/exact_words.h"
#include "searcher/plan.h"

namespace dragnet {

// The numbers of the words that may stand at each of several places (word_number).
using WordNumbers = std::vector<std::vector<std::uint32_t>>;

// What is the same for all reports of a segment.
struct PreparedCondition {
  std::optional<CharacterSearch> characters;
  std::optional<ExactWords> exact;
  WordNumbers numbers;
  bool is_ambiguous = false;     // the numbers do not tell: other words have them too
  bool has_joined_name = false;  // a word may be a name that is cut by an apostrophe in a report
};

class ConditionTest {
 public:
  // All of it must outlive the test.
  ConditionTest(const ReportCondition& condition, const Segment& segment,
                const Gazetteer& gazetteer);

  bool holds(ReportNumber report) const;

 private:
  const ReportCondition& condition_;
  const Segment& segment_;
  const Gazetteer& gazetteer_;
  PreparedCondition prepared_;
};

// Whether it costs about as much as finding the report does, because it is in a column; others read
// positions or the report itself.
bool is_cheap(const ReportCondition& condition);

}  // namespace dragnet
