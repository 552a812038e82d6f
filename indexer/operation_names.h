// Operations with local names: a name in quotation marks before a word like 行动, 战役, operation
// or campaign, with such a word at its end, or behind one: code-named “Autumn Wind”. In English
// also without marks: "in Operation Pandora".
#pragma once

#include <string>
#include <vector>

#include "common/analyzer.h"

namespace dragnet {

struct OperationName {
  std::string id;         // see local_operation.h
  std::size_t first = 0;  // the tokens of the name
  std::size_t last = 0;
};

// Names of at most 8 Han characters or 4 words.
std::vector<OperationName> find_operation_names(const TokenStream& stream);

}  // namespace dragnet
