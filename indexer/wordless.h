// Texts, titles and fields that say nothing: blanks of any script, signs, ornaments.
#pragma once

#include <string_view>

namespace dragnet {

// True where there is neither a letter nor a digit nor an ideograph, so in an empty text.
bool is_wordless(std::string_view text);

}  // namespace dragnet
