// What the words around the name of a place tell about the place.
#pragma once

#include <cstddef>

#include "indexer/place_text.h"

namespace dragnet {

// Of the mention with that index, but for what takes longest to tell: why nothing may be done there
// (with_asides). The roles of the others are not looked at.
PlaceRole role_of(const PlaceText& text, std::size_t index);

// The role of one of the text's mentions with that too.
PlaceRole with_asides(const PlaceText& text, const Mention& mention);

}  // namespace dragnet
