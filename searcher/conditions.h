// What terms cannot express, looked at report by report: dates, figures, words side by side or near
// each other, characters exactly as typed.
#pragma once

#include <optional>

#include "common/open_index.h"
#include "searcher/character_search.h"
#include "searcher/plan.h"

namespace dragnet {

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
  std::optional<CharacterSearch> characters_;
};

// Whether it costs about as much as finding the report does, because it is in a column; others read
// positions or the report itself.
bool is_cheap(const ReportCondition& condition);

}  // namespace dragnet
