#include "indexer/newest_reports.h"

#include "common/checksum.h"

namespace dragnet {

namespace {

std::string hash_of(const Report& report) {
  return checksum(report.title + '\n' + report.text + '\n' + report.path + '\n' +
                  std::to_string(report.record));
}

}  // namespace

Arrival NewestReports::arrive(const Report& report) {
  Version version{report.date, hash_of(report)};
  const auto [known, is_new] = versions_.emplace(report.id, version);
  if (is_new) return Arrival::first;
  if (version <= known->second) return Arrival::outdated;
  known->second = std::move(version);
  return Arrival::replaces;
}

}  // namespace dragnet
