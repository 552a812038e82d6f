// One plain text, one record.
#pragma once

#include <string_view>

#include "indexer/record.h"

namespace dragnet {

// text: the decoded file, valid UTF-8. The first line that is no header line is the title if it has
// at most 200 characters; else there is none and it belongs to the text. Header lines before it
// stay in the text, for the cleaner.
Record read_text(std::string_view text, const Origin& origin);

}  // namespace dragnet
