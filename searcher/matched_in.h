// Where a hit matched: in which of its parts the words of a query stand.
#pragma once

#include "common/gazetteer.h"
#include "common/open_index.h"
#include "searcher/index_reader.h"
#include "searcher/plan.h"
#include "searcher/query.h"

namespace dragnet {

// Strongest first.
struct MatchedIn {
  bool title = false;
  bool text = false;
  bool tag = false;  // a concept of the query or a filter
  bool operator==(const MatchedIn&) const = default;
};

// What the query asks of an index as compile() does, but that groups are kept: a condition on words
// stands beside those words alone.
Plan compile_in_groups(const Query& query, const IndexReader& index);

// Of a report that such a plan finds. Words that have to stand side by side, near each other or
// exactly so count only where they do; an alternative whose words do not all match counts nowhere.
// Where the title fulfils such a condition on stems, the text counts too if it has the same words.
MatchedIn matched_in(ReportNumber report, const Plan& plan, const Segment& segment,
                     const Gazetteer& gazetteer);

}  // namespace dragnet
