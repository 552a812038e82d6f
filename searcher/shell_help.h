// The man page and the completions of shells, made of the table of options.
#pragma once

#include <string>
#include <string_view>

namespace dragnet {

// what: "man", "complete-bash", "complete-zsh" or "complete-fish". Throws UserError for another.
std::string generated(std::string_view what);

}  // namespace dragnet
