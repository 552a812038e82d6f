// Han text as phrases of characters are looked up in it.
#pragma once

#include <string>
#include <string_view>

namespace dragnet {

// The Han characters of a text as they are in terms, with a blank where they do not stand side by
// side.
std::string runs_of_han(std::string_view text);

}  // namespace dragnet
