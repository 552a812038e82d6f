// JSON values over several lines: an array of objects, or objects one after the other.
#pragma once

#include <memory>
#include <string>

#include "indexer/reader.h"
#include "indexer/text_window.h"

namespace dragnet {

// Each object is a report (see json_record.h); of an array, each of its elements, of which those
// that are no objects are rejected. They are told apart by their brackets, one after the other, so
// that memory does not grow with the file: one of more than max_record_bytes ends the reading, as
// does text between them.
std::unique_ptr<Reader> make_json_reader(TextWindow text, const std::string& path);

}  // namespace dragnet
