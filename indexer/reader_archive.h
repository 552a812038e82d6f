// Archives: each member is an input of its own.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "indexer/archive.h"
#include "indexer/limits.h"
#include "indexer/reader.h"

namespace dragnet {

// Members are read in their order, and may be archives again (see make_reader). Links, devices,
// encrypted members and names that lead out of the archive are rejected and never followed. Of a
// damaged archive everything is read that comes before the damage. What follows most_members is
// left unread and reported.
std::unique_ptr<Reader> make_archive_reader(Archive archive, const std::string& path,
                                            Nesting nesting,
                                            std::size_t most_members = max_archive_members);

}  // namespace dragnet
