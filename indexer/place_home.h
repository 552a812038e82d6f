// Where the people of a report live or come from, their dens and victims too: nothing is done
// there.
#pragma once

#include <cstddef>

#include "indexer/place_text.h"

namespace dragnet {

// 福建漳州人, 家住渝北区, a man from Hunan
bool is_home(const PlaceText& text, const Mention& mention);

// "Officers from Changsha, Hunan", before the preposition: who acts; not "cheated two former
// officers from", "estate agents from".
bool is_officer_before(const PlaceText& text, std::size_t preposition);

}  // namespace dragnet
