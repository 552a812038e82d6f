// What the words around the name of a place tell about the place.
#pragma once

#include <cstddef>

#include "indexer/place_text.h"

namespace dragnet {

// Of the mention with that index; the roles of the others are not looked at.
PlaceRole role_of(const PlaceText& text, std::size_t index);

}  // namespace dragnet
