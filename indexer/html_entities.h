// Character references of HTML: &amp; &#8220; &#x201c; and what they stand for.
#pragma once

#include <string>
#include <string_view>

namespace dragnet {

// Unknown names and bare ampersands stay as they are. Numbers that are no characters give U+FFFD,
// as HTML has it.
std::string decode_entities(std::string_view text);

}  // namespace dragnet
