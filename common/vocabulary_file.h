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
  std::vector<std::vector<Alias>> aliases;  // by position in concepts
  WordSets sets;                            // of contexts.tsv
  std::vector<std::string> mistakes;        // "FILE:LINE: what"
};

// checked: no mistakes were found when an index was made with the files, and aliases are not
// compared with each other again.
enum class FileState : unsigned char { unchecked, checked };

VocabularyRows read_vocabulary(const DataFiles& files, FileState state = FileState::unchecked);

// The concepts by themselves, of checked files.
std::vector<Concept> read_concepts(const DataFiles& files);

}  // namespace dragnet
