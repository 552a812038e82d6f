// Times of several months or years among the words of a query: from 2021 to 2023, since May 2023,
// 2023年上半年, 今年以来, the last three years.
#pragma once

#include <vector>

#include "common/analyzer.h"
#include "common/date.h"
#include "searcher/name_finder.h"

namespace dragnet {

// dates: the years and months in the words (date_words.h). What begins earliest comes first;
// several readings may overlap.
std::vector<NameMatch> period_words(const TokenStream& words, const std::vector<NameMatch>& dates,
                                    const Date& today);

}  // namespace dragnet
