#include "indexer/dump.h"

#include "common/json.h"
#include "common/open_index.h"
#include "common/schema.h"

namespace dragnet {

void dump(const std::filesystem::path& index, std::ostream& out) {
  const OpenIndex open = open_index(index);
  const StoredReports& reports = open.reports;
  for (const std::string& prefix : id_prefixes()) {
    const auto end = reports.database.allterms_end(prefix);
    for (auto term = reports.database.allterms_begin(prefix); term != end && out; ++term) {
      const auto living = first_living(*term, reports);
      if (!living) continue;
      const Report report = read_report(reports, *living);
      out << to_line(report_json(report, open.knowledge, true)) << '\n';
    }
  }
}

}  // namespace dragnet
