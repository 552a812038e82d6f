// Agencies that help the one which acts, or tell it what they know: 在广东警方的支持下, "with the
// help of Guangzhou police".
#pragma once

#include "indexer/place_text.h"

namespace dragnet {

// mention: of an agency's place.
bool is_of_helper(const PlaceText& text, const Mention& mention);

}  // namespace dragnet
