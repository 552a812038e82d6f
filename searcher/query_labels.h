// Queries for people: names instead of ids.
#pragma once

#include <string>

#include "common/knowledge.h"
#include "searcher/query.h"

namespace dragnet {

// As to_string, with the English name of each value of a facet where no other value has it:
// city:Karamay, type:"pig butchering". Can be read again and means the same.
std::string to_labelled_string(const Query& query, const Knowledge& knowledge);

}  // namespace dragnet
