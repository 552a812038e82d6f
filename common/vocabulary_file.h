// Reads the vocabulary files (common/data/README.md has their format) into concepts and word sets,
// keeping every mistake.
#pragma once

#include <string>
#include <vector>

#include "common/alias_pattern.h"
#include "common/data_files.h"
#include "common/vocabulary.h"

namespace dragnet {

struct VocabularyRows {
  std::vector<Concept> concepts;
  WordSets sets;                      // of contexts.tsv
  std::vector<std::string> mistakes;  // "FILE:LINE: what"
};

// Of files that were checked before, the aliases are not compared with each other again.
VocabularyRows read_vocabulary(const DataFiles& files, FileState state = FileState::unchecked);

}  // namespace dragnet
