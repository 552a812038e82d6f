// Cuts a run of Han characters into words, for queries: what no vocabulary knows is asked for word
// by word, since nobody writes a whole question into a report.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace dragnet {

// The lengths in bytes of the words, in order, by a dictionary (ICU). Single characters beside each
// other stay together, because the dictionary takes names and new words apart (护|苗, 杀|猪|盘),
// and so does all of a run of at most three characters.
std::vector<std::size_t> han_word_sizes(std::string_view run);

}  // namespace dragnet
