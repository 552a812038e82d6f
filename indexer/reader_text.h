// One plain text, one record.
#pragma once

#include <string_view>

#include "indexer/columns.h"
#include "indexer/record.h"

namespace dragnet {

// text: the decoded file, valid UTF-8. Title, date and source are those of its front matter (see
// front_matter.h). Without a title there, the first line that may be one (see title_line.h) is the
// title if it has at most 200 characters; else there is none and it belongs to the text. What
// stands before it stays in the text, for the cleaner.
Record read_text(std::string_view text, const Origin& origin);

// Gives the record what fields above its text say that it does not say itself; the others are kept
// as columns are, but for the stations of a mail. The first date that can be read counts, else the
// first.
void take_fields(Fields fields, Record& record);

}  // namespace dragnet
