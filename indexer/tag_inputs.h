// THE RECIPE of dragnet-index tag: inputs in, what is found in each of their reports out. There is
// no index, so a report that comes twice is told twice.
#pragma once

#include <ostream>

#include "common/knowledge.h"
#include "indexer/diagnostics.h"
#include "indexer/input_files.h"
#include "indexer/render_tags.h"

namespace dragnet {

struct TagRequest {
  InputSelection selection;
  unsigned threads = 0;  // 0: one a core
  TagOutput output;
  bool why = false;  // also what decided on the tags
};

// In the order of the inputs; ends early, and quietly, when nothing can be printed any more. Throws
// what list_inputs throws.
void tag_inputs(const TagRequest& request, const Knowledge& knowledge, Diagnostics& diagnostics,
                std::ostream& out);

}  // namespace dragnet
