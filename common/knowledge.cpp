#include "common/knowledge.h"

#include "common/checksum.h"

namespace dragnet {

std::string Knowledge::hash_of(const DataFiles& files) {
  return checksum(to_bundle(files));
}

}  // namespace dragnet
