// The conditions that terms cannot express, as sources of matching reports for Xapian: figures in a
// range, words near each other, characters exactly as typed. Exact counts are kept, because Xapian
// asks them for every report it considers.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/date.h"
#include "searcher/query.h"

namespace dragnet {

// Either may be missing; one figure has to fulfil both.
struct FigureCondition {
  std::optional<FigureRange> range;
  std::optional<Period> during;  // the figure's period has a day in common with it
  bool operator==(const FigureCondition&) const = default;
};

// Words that stand side by side: for each position the terms that may stand there.
using AdjacentTerms = std::vector<std::vector<std::string>>;

Xapian::Query figures_matching(const FigureCondition& condition);

// Reports in which from each operand to the next there are at most `window` positions, in any
// order. To be combined (OP_FILTER) with a query that finds the candidates: by itself it looks at
// every report.
Xapian::Query terms_near(const std::vector<AdjacentTerms>& operands, std::size_t window);

// Reports whose title or text holds the characters as they are. To be combined in the same way.
Xapian::Query characters_in(const std::string& characters);

}  // namespace dragnet
