// What Dragnet knows of its subject, as one value: the vocabularies, the places, and the hash that
// names this edition.
#pragma once

#include <string>

#include "common/data_files.h"
#include "common/gazetteer.h"
#include "common/vocabulary.h"

namespace dragnet {

struct Knowledge {
  explicit Knowledge(DataFiles from, FileState state = FileState::unchecked)
      : files(std::move(from)), vocabulary(files, state), gazetteer(files), hash(hash_of(files)) {}

  // Of the bundle of the files (common/checksum.h).
  static std::string hash_of(const DataFiles& files);

  DataFiles files;
  Vocabulary vocabulary;
  Gazetteer gazetteer;
  std::string hash;
};

}  // namespace dragnet
