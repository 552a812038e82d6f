// Whether a number is of fraud at all, or of another crime that the report tells of too.
#pragma once

#include "indexer/figure_candidates.h"
#include "indexer/figure_text.h"

namespace dragnet {

// What the report is about.
struct Topic {
  bool mixed = false;     // not about fraud alone, so that "criminal cases" need not be fraud
  bool on_fraud = false;  // as the title says
};

// "1,200 criminal cases, including 200 telecom fraud cases", "12 fraud cases and 50 drug cases",
// 法院受理案件数量3351.6万件: the clause, the list or the courts tell of others than of fraud.
bool is_of_other_crime(const FigureText& text, const FigureCandidate& candidate,
                       const Topic& topic);

}  // namespace dragnet
