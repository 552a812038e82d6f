// The manual pages besides dragnet-search(1): the query language and the output for programs.
#pragma once

#include <string>

namespace dragnet {

// dragnet-query(7)
std::string query_manual();

// dragnet-json(5): what both programs print for other programs. Members that come and go with
// versions are only ever added.
std::string json_manual();

}  // namespace dragnet
