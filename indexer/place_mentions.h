// The mentions of places in one text: token stream in, the names that count and what stands around
// each out.
#pragma once

#include "common/analyzer.h"
#include "common/tag.h"
#include "indexer/place_cues.h"
#include "indexer/place_names.h"
#include "indexer/place_text.h"

namespace dragnet {

// The gazetteer and the stream must outlive the result.
PlaceText read_mentions(const Gazetteer& gazetteer, const PlaceNames& names, const PlaceCues& cues,
                        const TokenStream& stream, Field field);

}  // namespace dragnet
