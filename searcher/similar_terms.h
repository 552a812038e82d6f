// What is telling about a report: the terms by which others like it are found.
#pragma once

#include <string>
#include <vector>

#include "searcher/index_reader.h"

namespace dragnet {

// The terms that set the report apart from the rest of the index, the most telling first: stems and
// pairs of Han characters for reports in the same language; concepts, places and numbers, which are
// the same in both, for those in the other. At most 60.
std::vector<std::string> telling_terms(const std::string& id, const IndexReader& index);

}  // namespace dragnet
