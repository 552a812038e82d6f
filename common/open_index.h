// The current generation of an index, opened for reading.
#pragma once

#include <filesystem>

#include <xapian.h>

#include "common/generation.h"
#include "common/knowledge.h"

namespace dragnet {

// database: the reports of all segments, read from open files; it goes on answering when they are
// removed. Not to be shared between threads.
struct OpenIndex {
  Manifest manifest;
  Knowledge knowledge;  // what the reports were tagged with
  Xapian::Database database;
};

// CURRENT is resolved once, and again only when the generation it named has gone while it was being
// opened. Throws IndexError as read_current does, Xapian::DatabaseError.
OpenIndex open_index(const std::filesystem::path& index);

}  // namespace dragnet
