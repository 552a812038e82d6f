// Years and months among the words of a query: 2023, 2023年, 2023年5月, May 2023, 2023-05, last
// year, 去年, 上个月. They are names of what was published then, as reports seldom say of which
// year they are.
#pragma once

#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/date.h"
#include "searcher/name_finder.h"

namespace dragnet {

// Periods made of them (period_words.h) too. Several readings of one may overlap. A number by
// itself is a year from 2001, before which there was little telecom fraud, to 2039; 2000 is mostly
// a count. today: what this year is told by.
std::vector<NameMatch> date_words(const TokenStream& words, const Date& today);

}  // namespace dragnet
