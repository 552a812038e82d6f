// Takes the last publication back.
#pragma once

#include "common/generation.h"
#include "indexer/index_lock.h"

namespace dragnet {

// Makes the newest generation before the current one current again, if its files are all there;
// when CURRENT itself cannot be understood, the newest of all. Returns it. Throws UserError when
// there is none, WriteError.
Manifest roll_back(const IndexLock& lock);

}  // namespace dragnet
