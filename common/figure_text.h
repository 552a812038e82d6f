// Figures in words for people: "suspects arrested: over 1,200", "losses: 12.3 million yuan", "cases
// solved: down 23%".
#pragma once

#include <string>

#include "common/figure.h"

namespace dragnet {

// "1,234", "0.5", "12.3 million", "2 billion": thousands are grouped, and from a million on at most
// two decimals are kept where nothing is lost by it.
std::string number_text(double value);

// The amount with its hedge and unit, without the kind: "over 1,200", "95%", "10 to 20 million
// yuan", "up 12%".
std::string amount_text(const Figure& figure);

// Kind and amount.
std::string figure_text(const Figure& figure);

}  // namespace dragnet
