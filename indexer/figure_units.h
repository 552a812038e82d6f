// What numbers count, as figure_words finds it: nouns, and the measure words of Chinese.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "indexer/figure_words.h"

namespace dragnet {

// Names for one thing, joined by "|".
struct NounWords {
  Noun noun = Noun::none;
  std::string_view words;
};

// Measure words with the set of nouns they count; the empty set is a trap: what
// they count is no figure.
struct MeasureWords {
  NounSet nouns;
  std::string_view words;
};

std::span<const NounWords> noun_words();
std::span<const MeasureWords> measure_words();

}  // namespace dragnet
