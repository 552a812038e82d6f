// Figures in words for people: "suspects arrested: over 1,200", "losses: 12.3 million yuan", "cases
// solved: down 23%".
#pragma once

#include <string>
#include <vector>

#include "common/figure.h"

namespace dragnet {

// "1,234", "0.5", "12.3 million", "2 billion": thousands are grouped, and from a million on at most
// two decimals are kept where nothing is lost by it.
std::string number_text(double value);

// "48,201,427,000": the same without such words, for counts, and numbers that are compared at a
// glance.
std::string grouped_number(double value);

// The number written out, with a sign for its hedge, for columns: ">1,200", "~300" (also of
// "nearly"), "10..20".
std::string hedged_number(const Figure& figure);

// The amount with its hedge and unit, without the kind: "over 1,200", "95%", "10 to 20 million
// yuan", "up 12%".
std::string amount_text(const Figure& figure);

// Kind and amount.
std::string figure_text(const Figure& figure);

// What there is to know beside it: "of a case" where it is not of an area, and its period, "2023-01
// to 2023-05".
std::vector<std::string> figure_notes(const Figure& figure);

}  // namespace dragnet
