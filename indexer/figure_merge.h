// One figure for what a report says several times.
#pragma once

#include <vector>

#include "common/figure.h"

namespace dragnet {

// figures: those of the title, then those of the text, each in reading order. Kept is the first
// mention of each kind and value; later ones add that it is the area's, and of which period. A
// rounded number of the title gives way to the exact one of the text, and so does what the title
// calls arrested and the text repatriated. In time n log n.
std::vector<Figure> merge(std::vector<Figure> figures);

}  // namespace dragnet
