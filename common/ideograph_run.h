// Nearly all Chinese text as tokens: ideographs side by side that are their own terms.
#pragma once

#include <cstddef>

#include "common/analyzer.h"

namespace dragnet {

// Appends those of the stream's text from `begin` on (folded_ideograph_at) as far as
// max_text_tokens go. code: the first one, which stands there; gap: before it. Returns the end of
// their bytes.
std::size_t append_ideographs(TokenStream& stream, std::size_t begin, char32_t code, Gap gap);

}  // namespace dragnet
