// Addresses of documents on the web, made safe to be followed from an answer.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dragnet {

// The address if it is one of http or https, with every byte that is no letter, digit or one of
// -._~:/?#[]@!$&*+,;=% percent-escaped: it ends neither an attribute, nor a Markdown link, nor an
// escape sequence. None for anything else (javascript:, data:, relative ones).
std::optional<std::string> web_address(std::string_view url);

}  // namespace dragnet
