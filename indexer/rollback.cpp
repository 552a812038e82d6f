#include "indexer/rollback.h"

#include <limits>

#include "common/error.h"
#include "indexer/generations.h"
#include "indexer/publish.h"

namespace dragnet {

Manifest roll_back(const IndexLock& lock) {
  constexpr std::uint64_t any = std::numeric_limits<std::uint64_t>::max();
  const std::uint64_t current = legible_current(lock.index()).value_or(any);
  const auto target = generation_before(lock.index(), current);
  if (!target)
    throw UserError("no-rollback: " + lock.index().string() +
                    " holds no earlier generation that can be used; build the index again");
  prepare_current(lock.index(), target->number);
  switch_current(lock.index());
  return *target;
}

}  // namespace dragnet
