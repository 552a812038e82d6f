// What Dragnet knows of its subject, as one value: the vocabularies, the places, and the hash that
// names this edition.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "common/data_files.h"
#include "common/gazetteer.h"
#include "common/vocabulary.h"

namespace dragnet {

struct Knowledge {
  // Throws UserError for mistakes in the files.
  explicit Knowledge(DataFiles from);
  // What is compiled in. No mistakes are looked for: the tests do.
  static Knowledge built_in();
  // Of files that an index was made with, their hash and their names, if these are known.
  Knowledge(DataFiles from, std::string known_hash, std::optional<NameTables> names);

  // Of the bundle of the files (common/checksum.h).
  static std::string hash_of(const DataFiles& files);

  std::shared_ptr<const DataFiles> files;
  Vocabulary vocabulary;
  Gazetteer gazetteer;
  std::string hash;
};

// The names as bytes (common/name_tables.h).
std::string name_tables_of(const Knowledge& knowledge);

}  // namespace dragnet
