// Writes the columns of a segment from its finished database (common/segment_columns.h).
#pragma once

#include <filesystem>

namespace dragnet {

// The folder holds the database; its reports are numbered from 1 without a gap. Nothing is synced.
// Throws WriteError, Xapian::Error.
void write_columns(const std::filesystem::path& segment);

}  // namespace dragnet
