// JSON Lines: one object a line, one report an object.
#pragma once

#include <memory>
#include <string>

#include "indexer/diagnostics.h"
#include "indexer/reader.h"

namespace dragnet {

// text: the decoded file, valid UTF-8. A line that is no object, is too long or too deep, or has no
// text is rejected and costs nothing else. Records are counted by the lines that are not blank.
// Numbers and truth values are taken as they are written; a known column of any other type is left
// out and makes the record partial. Of duplicate names the last counts.
std::unique_ptr<Reader> make_jsonl_reader(std::string text, const std::string& path);

}  // namespace dragnet
