#include "indexer/newest_reports.h"

#include "common/checksum.h"

namespace dragnet {

Arrival NewestReports::arrive(const Report& report) {
  Version version{report.date, checksum(report.title + '\n' + report.text)};
  const auto [known, is_new] = versions_.emplace(report.id, version);
  if (is_new) return Arrival::first;
  if (version <= known->second) return Arrival::outdated;
  known->second = std::move(version);
  return Arrival::replaces;
}

}  // namespace dragnet
