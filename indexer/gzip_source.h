// What a gzip file unpacks to.
#pragma once

#include <memory>

#include "indexer/byte_source.h"

namespace dragnet {

// All members, one after the other; each is checked against its checksum once it has been given.
// What follows the last member and is no member is left out with a note.
std::unique_ptr<ByteSource> unpack_gzip(std::unique_ptr<ByteSource> packed);

// Whole and small: what HTTP calls gzip or deflate, unpacked to at most `limit` bytes. None when it
// is damaged or larger.
std::optional<std::string> inflated_body(std::string_view packed, std::size_t limit);

}  // namespace dragnet
