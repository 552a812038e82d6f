#include "indexer/dump.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "common/json.h"
#include "common/open_index.h"
#include "common/schema.h"

namespace dragnet {

namespace {

// Reports whose terms hold a checksum of their long ids, by these; all at once, as their order is
// not that of the checksums.
std::map<std::string, ReportNumber> reports_by_long_id(const StoredReports& reports) {
  std::map<std::string, ReportNumber> by_id;
  for_each_term(id_prefixes().back(), reports, [&](const std::string& term) {
    if (const auto living = first_living(term, reports))
      by_id.emplace(read_report(reports, *living).id, *living);
    return true;
  });
  return by_id;
}

}  // namespace

void dump(const std::filesystem::path& index, std::ostream& out) {
  const OpenIndex open = open_index(index);
  const StoredReports& reports = open.reports;
  const auto write = [&](ReportNumber report) {
    out << to_line(report_json(read_report(reports, report), open.knowledge, true)) << '\n';
  };
  const std::map<std::string, ReportNumber> long_ids = reports_by_long_id(reports);
  auto next = long_ids.begin();
  const std::string prefix = id_prefixes().front();
  for_each_term(prefix, reports, [&](const std::string& term) {
    const auto living = first_living(term, reports);
    if (!living) return true;
    const std::string_view id = std::string_view(term).substr(prefix.size());
    for (; next != long_ids.end() && next->first < id; ++next) write(next->second);
    write(*living);
    return static_cast<bool>(out);
  });
  for (; next != long_ids.end() && out; ++next) write(next->second);
}

}  // namespace dragnet
