// Places that a gang reached and a report names without any act there: where its victims live,
// where it set up a den.
#pragma once

#include "indexer/place_text.h"

namespace dragnet {

// "defrauded a woman in Osaka", "set up dens in Manila"; not where the same
// sentence tells of a raid.
bool is_only_reached(const PlaceText& text, const Mention& mention);

}  // namespace dragnet
