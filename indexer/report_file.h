// The file that --report names. It is the user's, unlike those of an index: it may be a pipe or a
// link.
#pragma once

#include <string>

#include "indexer/run.h"

namespace dragnet {

// Asked before the run, which a wrong path should not cost: throws UserError when the file has no
// folder, or when it is or would be one of the index or of the inputs. Empties a file that is
// there, so that nobody takes the report of an earlier run for this one's; throws WriteError when
// it cannot.
void prepare_report(const std::string& path, const RunRequest& request);

// Throws WriteError.
void write_report(const std::string& path, const std::string& json);

}  // namespace dragnet
