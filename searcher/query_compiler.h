// Makes of a resolved query a plan for an index.
#pragma once

#include <vector>

#include "searcher/index_reader.h"
#include "searcher/plan.h"
#include "searcher/query.h"

namespace dragnet {

// Words match by stem, numbers by their one form, Han words as adjacent characters (one alone:
// wherever it stands), title and text alike. Words side by side match across punctuation; an
// apostrophe between two of them also matches their joined form where that is a place (Xi'an,
// Xian). A star inside NEAR matches by the stems of the words it stands for. Values of facets are
// ids; one that words name weighs as much as the words at their best, or less where these are
// ambiguous; others are filters and weigh nothing. Of the forms of a word in both
// languages, which weigh alike, the best counts, and more where the title has it. A date of a
// report that is only a year or a month is in a range that has a day in common with it. Throws
// UserError "query-limit: …" for a prefix of too many words.
Plan compile(const Query& query, const IndexReader& index);

// The alternatives as they are within their group, where facet values may have a weight.
std::vector<Plan> compile_each(const Or& group, const IndexReader& index);

}  // namespace dragnet
