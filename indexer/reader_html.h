// One HTML page, one record: the main text, the title without the site's name, the date of its
// metadata.
#pragma once

#include <optional>
#include <string_view>

#include "indexer/diagnostics.h"
#include "indexer/record.h"

namespace dragnet {

// page: the decoded file, valid UTF-8. None, and a rejection, when the page has no text. Blocks
// aside from the matter (navigation, comments, forms, lists of links) are left out unless hardly
// anything else is there. url: the canonical address, where it is a whole one. date: the first of
// the metadata that can be read, else of a header line, else of a <time>, else one that cannot.
std::optional<Record> read_html(std::string_view page, const Origin& origin,
                                Diagnostics& diagnostics);

}  // namespace dragnet
