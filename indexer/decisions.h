// Everything that was decided about a report on the way to its tags.
#pragma once

#include <vector>

#include "indexer/place_decision.h"
#include "indexer/tag_decisions.h"

namespace dragnet {

struct Decisions {
  TagDecisions tags;
  std::vector<PlaceDecision> places;
};

}  // namespace dragnet
