#include "indexer/analysis.h"

#include <algorithm>
#include <thread>
#include <utility>

#include "indexer/cleaner.h"
#include "indexer/date_finder.h"
#include "indexer/date_text.h"

namespace dragnet {

Analysis::Analysis(const Knowledge& knowledge, unsigned threads)
    : tagger_(knowledge.vocabulary), places_(knowledge.gazetteer) {
  analyzers_.resize(threads != 0 ? threads : std::max(1U, std::thread::hardware_concurrency()));
}

std::unique_ptr<AnalyzedReport> Analysis::analyze(Record record, const IsWanted& is_wanted,
                                                  unsigned thread) {
  auto analyzed = std::make_unique<AnalyzedReport>();
  Cleaned cleaned = clean(record);
  Report& report = analyzed->report = std::move(cleaned.report);
  report.date = find_date(cleaned.date_line, report);
  if (!report.date) report.date = parse_date_field(record.fetched);
  if (is_wanted && !is_wanted(report)) return analyzed;
  analyzed->is_whole = true;
  Analyzer& analyzer = analyzers_[thread];
  analyzed->title = analyzer.analyze(report.title);
  analyzed->text = analyzer.analyze(report.text);

  PlacesFound places = places_.find(analyzed->title, analyzed->text);
  report.places = std::move(places.places);
  report.primary_place = std::move(places.primary);

  ConceptsFound concepts = tagger_.find(analyzed->title, analyzed->text);
  report.types = std::move(concepts.types);
  report.measures = std::move(concepts.measures);
  report.operations = std::move(concepts.operations);
  report.agencies = std::move(concepts.agencies);
  report.crackdown = concepts.crackdown;

  // Other reports have numbers too, but not figures of a crackdown.
  if (report.crackdown) {
    report.figures =
        figures_.find(analyzed->title, analyzed->text, report.date, report.primary_place.province);
  }
  return analyzed;
}

AnalyzedReports Analysis::analyze(std::vector<Record> records, unsigned thread) {
  AnalyzedReports reports;
  reports.reserve(records.size());
  for (Record& record : records) reports.push_back(analyze(std::move(record), nullptr, thread));
  return reports;
}

Decisions Analysis::explain(const AnalyzedReport& report) const {
  return {.tags = tagger_.explain(report.title, report.text),
          .places = places_.explain(report.title, report.text)};
}

}  // namespace dragnet
