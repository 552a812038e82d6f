#include "common/knowledge.h"

#include <utility>

#include "common/checksum.h"
#include "common/name_tables.h"

namespace dragnet {

Knowledge::Knowledge(DataFiles from)
    : files(std::make_shared<const DataFiles>(std::move(from))),
      vocabulary(*files),
      gazetteer(files),
      hash(hash_of(*files)) {}

Knowledge::Knowledge(DataFiles from, std::string known_hash, std::optional<NameTables> names)
    : files(std::make_shared<const DataFiles>(std::move(from))),
      vocabulary(files, names ? std::optional(std::move(names->concepts)) : std::nullopt),
      gazetteer(files, names ? std::optional(std::move(names->places)) : std::nullopt),
      hash(std::move(known_hash)) {}

Knowledge Knowledge::built_in() {
  DataFiles files = built_in_data();
  std::string hash = hash_of(files);
  return {std::move(files), std::move(hash), std::nullopt};
}

std::string Knowledge::hash_of(const DataFiles& files) {
  return checksum(to_bundle(files));
}

std::string name_tables_of(const Knowledge& knowledge) {
  return to_bytes(knowledge.vocabulary.name_table(), knowledge.gazetteer.name_table());
}

}  // namespace dragnet
