// Rates of change: which way, by how many percent, of what, against which basis.
#pragma once

#include <cstddef>
#include <vector>

#include "common/figure.h"
#include "indexer/figure_attachment.h"
#include "indexer/figure_candidates.h"
#include "indexer/figure_text.h"

namespace dragnet {

// Its value is in percent, and positive; its tokens hold the word for its direction too.
struct Change : Attached {
  Direction direction = Direction::none;
  Basis basis = Basis::none;
};

// A percentage is a change when a word for a direction or a sign stands with it. It belongs to the
// metric on its left that is nearest: a count that was attached, an act (破案数, arrests), or
// cases, which then are cases filed. Several percentages of one direction belong to as many
// metrics, in order. Levels ("to 60%"), shares and percentage points are no changes.
std::vector<Change> find_changes(const FigureText& text,
                                 const std::vector<FigureCandidate>& candidates,
                                 const std::vector<Attached>& attached);

}  // namespace dragnet
