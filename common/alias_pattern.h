// Aliases with alternatives: "{posing as} {a?} judge" stands for one alias a phrase of the sets.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dragnet {

using WordSets = std::map<std::string, std::vector<std::string>, std::less<>>;

// Every text the pattern stands for: {NAME} is replaced by each phrase of the set, {NAME?} also by
// nothing; blanks that meet become one. A pattern without braces stands for itself. Nothing when a
// set is unknown or a brace is open.
std::optional<std::vector<std::string>> expand_alias(std::string_view pattern,
                                                     const WordSets& sets);

}  // namespace dragnet
