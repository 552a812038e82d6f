#include "indexer/rollback.h"

#include <limits>
#include <string>

#include "common/error.h"
#include "indexer/generations.h"
#include "indexer/index_lock.h"
#include "indexer/publish.h"

namespace dragnet {

Manifest roll_back(const std::filesystem::path& index) {
  // The lock would make the folder.
  if (!std::filesystem::exists(index)) throw_no_index(index);
  const IndexLock lock(index);
  constexpr std::uint64_t any = std::numeric_limits<std::uint64_t>::max();
  const std::uint64_t current = legible_current(index).value_or(any);
  const auto target = generation_before(index, current);
  if (!target) {
    const std::string none =
        "no-rollback: " + index.string() + " holds no earlier generation that can be used; ";
    if (whole_generation(index, current)) throw UserError(none + "it stays as it is");
    throw IndexError(none + "build the index again");
  }
  prepare_current(index, target->number);
  switch_current(index);
  return *target;
}

}  // namespace dragnet
