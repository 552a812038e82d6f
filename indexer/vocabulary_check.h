// The linter for people who edit vocabulary files: every mistake with its file and line.
#pragma once

#include <filesystem>
#include <ostream>

#include "common/data_files.h"
#include "common/error.h"

namespace dragnet {

// Prints every mistake in the folder's files as "FOLDER/FILE:LINE: what", one a line, or when there
// is none how much they hold and the hash that names this edition in indexes. An empty path stands
// for the files that are built in. Returns ok, or usage when something is wrong. Throws UserError
// when the folder or places.tsv cannot be read.
ExitStatus check_vocabularies(const std::filesystem::path& folder, std::ostream& out);

// The files of a folder, to be used. Throws UserError for the first mistake in a concept, an alias
// or a set, and names the command that lists all.
DataFiles read_vocabularies(const std::filesystem::path& folder);

}  // namespace dragnet
