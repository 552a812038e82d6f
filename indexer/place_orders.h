// Agencies of the whole country that only give the orders, where others act.
#pragma once

#include "indexer/place_text.h"

namespace dragnet {

// agency: a cue of the kind national. 公安部督办, 在公安部指挥下，宜宾警方…
bool only_orders(const PlaceText& text, const PlaceCue& agency);

}  // namespace dragnet
