// Reads the query language: words, "phrases", prefix*, AND OR NOT - ( ), NEAR/n, field:value.
//
// What comes out is what was typed, not yet what it means: values of facets are as typed, runs of
// Han characters are uncut and concepts not yet added (query_resolver.h). AND is what stands
// between two words with nothing between; OR binds weaker than AND, NEAR stronger. Punctuation that
// is no sign of the language is no word and has no effect.
#pragma once

#include <string_view>

#include "searcher/query.h"

namespace dragnet {

// Blank text gives Everything. Throws UserError with column and caret, for an excess one that says
// "query-limit: …" (query_limits.h). Never anything else, whatever the bytes.
Query parse_query(std::string_view text);

}  // namespace dragnet
