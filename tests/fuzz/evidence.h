// What the evidence in the JSON of every report must be like: offsets that give back its text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/json.h"
#include "common/stored_report.h"
#include "common/utf8.h"
#include "indexer/analysis.h"
#include "tests/fuzz/decisions.h"
#include "tests/fuzz/property.h"

namespace dragnet {

inline void check_evidence(const Json& report, const Json& evidence) {
  const std::string field = report.at(evidence.at("field").get<std::string>());
  const std::size_t start = evidence.at("start");
  const std::size_t end = evidence.at("end");
  require(start < end && end <= field.size(), "evidence is not empty and lies in its field");
  const std::string text = field.substr(start, end - start);
  require(text == evidence.at("text").get<std::string>(), "offsets give back the evidence");
  require(make_valid(text).replaced == 0, "evidence cuts no character");
}

// line: of `tag --format jsonl`, with the text. Returns how many pieces of evidence it has.
inline std::size_t check_all_evidence(std::string_view line) {
  const Json report = Json::parse(line);
  std::size_t count = 0;
  for (const char* tags : {"types", "measures", "operations", "agencies", "places"}) {
    for (const Json& tag : report.at(tags)) {
      require(!tag.at("evidence").empty(), "a tag has evidence");
      for (const Json& evidence : tag.at("evidence")) {
        check_evidence(report, evidence);
        ++count;
      }
    }
  }
  for (const Json& figure : report.at("figures")) {
    check_evidence(report, figure.at("evidence"));
    ++count;
  }
  return count;
}

// Analyses a report of the title and the text, writes it as JSON, and checks what is read back.
inline std::size_t check_report(Analysis& analysis, const Knowledge& knowledge,
                                std::string_view title, std::string_view text) {
  Record record;
  record.origin.path = "-";
  record.title = make_valid(title).text;
  record.text = make_valid(text).text;
  record.date = "2023-05-15";
  std::vector<Record> records;
  records.push_back(std::move(record));
  const AnalyzedReports reports = analysis.analyze(std::move(records));
  const Report& report = reports.front()->report;
  require(decode_report(encode_report(report)) == report, "a stored report is read back whole");
  check_decisions(report, analysis.explain(*reports.front()));
  return check_all_evidence(to_line(report_json(report, knowledge, true)));
}

}  // namespace dragnet
