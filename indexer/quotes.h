// Quotation marks at the edges of words.
#pragma once

#include <string_view>

#include "common/one_of.h"

namespace dragnet {

// Whether what stands before a word ends with an opening mark, or one that may be.
inline bool opens_quote(std::string_view gap) {
  return !gap.empty() && ends_with_any(gap, {"“", "\"", "「", "『", "‘"});
}

// Whether what stands behind a word begins with a closing mark, or one that may be.
inline bool closes_quote(std::string_view gap) {
  return !gap.empty() && starts_with_any(gap, {"”", "\"", "」", "』", "’"});
}

}  // namespace dragnet
