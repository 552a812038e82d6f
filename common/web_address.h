// Addresses of documents on the web, made safe to be followed from an answer.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dragnet {

// Whether it is a whole address of http or https: those of other schemes and relative ones lead
// nowhere, or elsewhere from every site.
bool is_web_address(std::string_view url);

// The address if it is one of the web, with every byte that is no letter, digit or one of
// -._~:/?#[]@!$&*+,;=% percent-escaped: it ends neither an attribute, nor a Markdown link, nor an
// escape sequence. None for anything else (javascript:, data:, relative ones).
std::optional<std::string> web_address(std::string_view url);

}  // namespace dragnet
