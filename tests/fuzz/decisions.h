// What a report's explanation must be like: it accepts what the report is tagged with, and nothing
// else.
#pragma once

#include <set>
#include <string>

#include "indexer/analyzed_report.h"
#include "indexer/decisions.h"
#include "tests/fuzz/property.h"

namespace dragnet {

using Ids = std::set<std::string>;

inline void add_ids(Ids& ids, const std::vector<Tag>& tags) {
  for (const Tag& tag : tags) {
    if (!tag.implied && !tag.id.starts_with("op-local-")) ids.insert(tag.id);
  }
}

inline void check_decisions(const Report& report, const Decisions& decisions) {
  Ids tagged;
  for (const auto* tags : {&report.types, &report.measures, &report.operations, &report.agencies})
    add_ids(tagged, *tags);
  Ids accepted;
  for (const AliasDecision& decision : decisions.tags.aliases) {
    if ((decision.fate == Fate::accepted || decision.fate == Fate::listed) &&
        !decision.concept_id.starts_with("op-local-")) {
      accepted.insert(decision.concept_id);
    }
  }
  require(accepted == tagged, "the aliases accepted are those of the tags");

  Ids placed;
  add_ids(placed, report.places);
  Ids found;
  for (const PlaceDecision& decision : decisions.places) {
    if (decision.fate == PlaceFate::found) found.insert(decision.places.front());
  }
  require(found == placed, "the places found are those of the tags");
  require(decisions.tags.crackdown.crackdown == report.crackdown, "a crackdown is explained");
}

}  // namespace dragnet
