// Years and months among the words of a query: 2023, 2023年, 2023年5月, May 2023, 2023-05. They are
// names of what was published then, as reports seldom say of which year they are.
#pragma once

#include <vector>

#include "common/analyzer.h"
#include "searcher/name_finder.h"

namespace dragnet {

// In the order of their years; several readings of one may overlap. A number by itself is a year
// from 2001, before which there was little telecom fraud, to 2039; 2000 is mostly a count.
std::vector<NameMatch> date_words(const TokenStream& words);

}  // namespace dragnet
