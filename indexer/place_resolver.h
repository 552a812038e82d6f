// Which place a name means, where it may mean several.
//
// In this order: the full form; a larger place named beside it; the only one, the larger one; the
// one whose city or province the report speaks of elsewhere. What stays ambiguous means nothing.
#pragma once

#include <vector>

#include "common/gazetteer.h"
#include "indexer/news_outlets.h"
#include "indexer/place_text.h"

namespace dragnet {

// The same mentions with `place` set where it is known, and last cut to the reading that was
// chosen. outlets: whose names in the text tell what the report is likely to be about.
std::vector<Mention> resolve(const Gazetteer& gazetteer, std::vector<Mention> mentions,
                             const NewsOutlets& outlets, const TokenStream& text);

}  // namespace dragnet
