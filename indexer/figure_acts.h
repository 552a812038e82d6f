// The verbs and verbal nouns that say what was done, as figure_words finds them.
#pragma once

#include <span>
#include <string_view>

#include "indexer/figure_words.h"

namespace dragnet {

// Ways to say one act, joined by "|". after: its object stands before it (落网).
struct ActWords {
  Act act = Act::nothing;
  std::string_view words;
  bool after = false;
};

std::span<const ActWords> act_words();

}  // namespace dragnet
