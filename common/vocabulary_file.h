// Reads the vocabulary files (common/data/README.md has their format) into concepts and word sets,
// keeping every mistake.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "common/data_files.h"
#include "common/vocabulary.h"

namespace dragnet {

struct VocabularyRows {
  std::vector<Concept> concepts;
  std::map<std::string, std::vector<std::string>, std::less<>> sets;  // of contexts.tsv
  std::vector<std::string> mistakes;                                  // "FILE:LINE: what"
};

VocabularyRows read_vocabulary(const DataFiles& files);

}  // namespace dragnet
