// Where in a report's title or text some tokens stand.
#pragma once

#include <cstddef>

#include "common/analyzer.h"
#include "common/tag.h"

namespace dragnet {

// Tokens first .. last - 1, of which there is at least one. stream: of the field.
inline Evidence evidence_of(const TokenStream& stream, Field field, std::size_t first,
                            std::size_t last) {
  return {.field = field, .start = stream[first].begin, .end = stream[last - 1].end};
}

}  // namespace dragnet
