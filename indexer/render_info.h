// What `dragnet-index info` prints: for people, and the same facts as one JSON object (version 1,
// additive) and a line feed.
#pragma once

#include <ostream>

#include "indexer/index_info.h"
#include "indexer/options.h"

namespace dragnet {

void render_info(std::ostream& out, const IndexInfo& info, InfoFormat format);

void render_generations(std::ostream& out, const std::vector<KeptGeneration>& generations,
                        InfoFormat format);

}  // namespace dragnet
