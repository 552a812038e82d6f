// What terms cannot express, looked at report by report: dates, figures, words side by side or near
// each other, characters exactly as typed.
#pragma once

#include "common/open_index.h"
#include "searcher/plan.h"

namespace dragnet {

bool holds(const ReportCondition& condition, const Segment& segment, ReportNumber report,
           const Gazetteer& gazetteer);

// Whether it costs about as much as finding the report does, because it is in a column; others read
// positions or the report itself.
bool is_cheap(const ReportCondition& condition);

}  // namespace dragnet
