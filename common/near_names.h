// Which known names are close to one that is not known, for messages.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dragnet {

// The closest names first, at most `most` and none much farther than the closest; none when nothing
// is close, and one for each name_key. Names are compared by it: where both have Han characters, by
// those that they share (at least half, a single one only in its place, and never by edit distance:
// one Han character is a whole word), else by edit distance (one edit for every three characters,
// or one letter that is another one elsewhere), by beginnings and by what stands within.
std::vector<std::string> near_names(std::string_view typed, std::span<const std::string> names,
                                    std::size_t most = 5);

// "did you mean Shenzhen or Shenyang?"; "" for no names.
std::string did_you_mean(std::span<const std::string> names);

// The same of the names that are close, or when none is and they are few "known are: a, b, c", or
// "".
std::string suggestion(std::string_view typed, std::span<const std::string> names);

// "unknown field \"cite\"; did you mean city?"
std::string unknown(std::string_view what, std::string_view typed, std::string_view help);

}  // namespace dragnet
