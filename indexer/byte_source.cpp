#include "indexer/byte_source.h"

namespace dragnet {

void report(const SourceProblem& problem, const Origin& origin, Diagnostics& diagnostics) {
  const Origin at{origin.path, origin.record, problem.byte ? problem.byte : origin.byte};
  switch (problem.severity) {
    case Severity::info:
      return diagnostics.info(at, problem.code, problem.text);
    case Severity::partial:
      return diagnostics.partial(at, problem.code, problem.text);
    case Severity::skipped:
      return diagnostics.reject(at, problem.code, problem.text);
  }
}

}  // namespace dragnet
