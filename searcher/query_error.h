// Says what is wrong with a query, and shows where.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "common/error.h"

namespace dragnet {

// "query, column 7: MESSAGE", then the query, then a caret below the character at the byte offset;
// of a long query the part around it. Columns count characters from 1. Escapes are already in
// place, so that the caret stays where it belongs.
UserError query_error(std::string_view query, std::size_t at, const std::string& message);

// The same with "query-limit: 5 wildcards, at most 4".
UserError query_limit_error(std::string_view query, std::size_t at, std::size_t have,
                            const std::string& what, std::size_t most);

}  // namespace dragnet
