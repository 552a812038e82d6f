// Amounts that are read and named, and still are no total of anything: differences, averages,
// classes of cases, what a change is measured against.
#pragma once

#include "indexer/figure_candidates.h"
#include "indexer/figure_text.h"

namespace dragnet {

bool is_no_total(const FigureText& text, const FigureCandidate& found);

// True when the candidate only says again what the one before it said, or of what whole that was a
// part: a bracket in another currency, "of the 5 million yuan".
bool repeats(const FigureText& text, const FigureCandidate& found, const FigureCandidate& before);

// 法院受理案件数量3351.6万件, 公益诉讼起诉1.1万余起: what courts have to try, where neither the
// sentence nor the one before it speaks of fraud, is no count of fraud.
bool is_of_courts(const FigureText& text, const FigureCandidate& found);

// "1,200 criminal cases, including 200 telecom fraud cases",
// 破获刑事案件1200起，抓获900人，其中电信诈骗案件200起: only the part is fraud.
bool is_whole_of_any_crime(const FigureText& text, const FigureCandidate& found);

// True when the clause or the sentence of the number speaks of other crimes, and not of fraud.
// mixed: the report is not about fraud alone, so that "criminal cases" need not be fraud.
bool is_of_other_crime(const FigureText& text, std::size_t number, bool mixed);

}  // namespace dragnet
