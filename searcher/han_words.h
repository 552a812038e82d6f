// Cuts a run of Han characters into words, for queries: what no vocabulary knows is asked for word
// by word, since nobody writes a whole question into a report.
#pragma once

#include <string_view>
#include <vector>

namespace dragnet {

// Whether words stand right before and behind a run, cut off it already.
struct Beside {
  bool word_before = false;
  bool word_behind = false;
};

// The words of the run, in order, by a dictionary (ICU). Single characters beside each other stay
// together, because the dictionary takes names and new words apart (护|苗, 杀|猪|盘), and so does
// all of a run of at most three characters; particles (的, 了) stay alone, unless they are a part
// of a word (目的), and so do conjunctions (和, 与) between longer words. Views of the run.
std::vector<std::string_view> han_words(std::string_view run, Beside beside = {});

}  // namespace dragnet
