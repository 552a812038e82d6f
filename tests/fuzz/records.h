// What every record must be like, whatever the file it was read from.
#pragma once

#include <string>
#include <vector>

#include "common/utf8.h"
#include "indexer/cleaner.h"
#include "indexer/diagnostics.h"
#include "indexer/reader.h"
#include "tests/fuzz/property.h"

namespace dragnet {

inline void check_record(const Record& record) {
  for (const std::string* field : {&record.id, &record.title, &record.text, &record.date,
                                   &record.url, &record.source, &record.language}) {
    require(make_valid(*field).replaced == 0, "fields are valid UTF-8");
  }
  for (const auto& [name, value] : record.extra) {
    require(make_valid(name + value).replaced == 0, "further columns are valid UTF-8");
  }
  const Cleaned cleaned = clean(record);
  const Report& report = cleaned.report;
  require(!report.id.empty(), "a report has an id");
  require(report.language == "en" || report.language == "zh", "a report has a language");
  require(report.text.size() <= record.text.size(), "cleaning adds nothing to the text");
  for (const std::string* field : {&report.title, &report.text, &report.url, &report.source}) {
    require(make_valid(*field).replaced == 0, "a report is valid UTF-8");
  }
}

// Reads all records; each is checked, and every one that was seen is accounted for.
inline std::vector<Record> read_all(Reader& reader, Diagnostics& diagnostics) {
  std::vector<Record> records;
  while (std::optional<Record> record = reader.next(diagnostics)) {
    check_record(*record);
    records.push_back(std::move(*record));
    diagnostics.count_seen();
    diagnostics.count_indexed();
  }
  require(diagnostics.balanced(), "seen = indexed + skipped");
  return records;
}

}  // namespace dragnet
