// How much of a text is analyzed. No report is that long, and what is longer would take its memory.
#pragma once

#include "common/analyzer.h"

namespace dragnet {

// The analyzer reads no further.
inline constexpr std::size_t max_text_tokens = 1'000'000;

inline bool is_too_long(const TokenStream& stream) {
  return stream.size() == max_text_tokens;
}

}  // namespace dragnet
