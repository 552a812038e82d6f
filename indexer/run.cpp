#include "indexer/run.h"

namespace dragnet {

std::vector<InputFile> list_files(const RunRequest& request, Diagnostics& diagnostics) {
  return list_inputs({.inputs = request.inputs, .filter = request.filter, .index = request.index},
                     diagnostics);
}

bool is_refused(const RunRequest& request, const Diagnostics& diagnostics) {
  return request.strict && !diagnostics.complete();
}

bool is_publishable(const RunRequest& request, std::uint64_t reports,
                    const Diagnostics& diagnostics) {
  if (is_refused(request, diagnostics)) return false;
  return reports > 0 || request.allow_empty;
}

}  // namespace dragnet
