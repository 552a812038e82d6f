// Formats with one record a file: text and HTML.
#pragma once

#include <optional>

#include "indexer/input_format.h"
#include "indexer/record.h"
#include "indexer/text_window.h"

namespace dragnet {

// None, and a rejection, when the text has nothing to read, is larger than max_record_bytes or
// cannot be read to its end. Does not count the record as seen.
std::optional<Record> read_single(InputFormat format, TextWindow text, const Origin& origin,
                                  Diagnostics& diagnostics);

}  // namespace dragnet
