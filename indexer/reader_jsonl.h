// JSON Lines: one object a line, one report an object.
#pragma once

#include <memory>
#include <string>

#include "indexer/reader.h"
#include "indexer/text_window.h"

namespace dragnet {

// A line that is no object (see json_record.h), or is longer than max_record_bytes, is rejected and
// costs nothing else. Records are counted by the lines that are not blank. Of a file that cannot be
// read to its end the last line is left out unless it is whole. Lines are read as they come: memory
// does not grow with the file.
std::unique_ptr<Reader> make_jsonl_reader(TextWindow text, const std::string& path);

}  // namespace dragnet
