#include "indexer/analysis.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>

#include "indexer/cleaner.h"
#include "indexer/date_finder.h"
#include "indexer/date_text.h"

namespace dragnet {

Analysis::Analysis(const Knowledge& knowledge, unsigned threads)
    : tagger_(knowledge.vocabulary), places_(knowledge.gazetteer) {
  analyzers_.resize(threads != 0 ? threads : std::max(1U, std::thread::hardware_concurrency()));
}

std::unique_ptr<AnalyzedReport> Analysis::analyze(Record record, const IsWanted& is_wanted,
                                                  Analyzer& analyzer) const {
  auto analyzed = std::make_unique<AnalyzedReport>();
  Cleaned cleaned = clean(record);
  Report& report = analyzed->report = std::move(cleaned.report);
  report.date = find_date(cleaned.date_line, report);
  if (!report.date) report.date = parse_date_field(record.fetched);
  if (is_wanted && !is_wanted(report)) return analyzed;
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

AnalyzedReports Analysis::run(std::vector<Record> records, const IsWanted& is_wanted) {
  AnalyzedReports reports(records.size());
  std::atomic<std::size_t> next = 0;
  std::vector<std::exception_ptr> failures(analyzers_.size());
  const auto work = [&](std::size_t thread) {
    try {
      for (std::size_t i = next++; i < records.size(); i = next++) {
        reports[i] = analyze(std::move(records[i]), is_wanted, analyzers_[thread]);
      }
    } catch (...) {
      failures[thread] = std::current_exception();
    }
  };
  {
    std::vector<std::jthread> threads;
    for (std::size_t t = 1; t < std::min(analyzers_.size(), records.size()); ++t) {
      threads.emplace_back(work, t);
    }
    work(0);
  }
  for (const std::exception_ptr& failure : failures) {
    if (failure) std::rethrow_exception(failure);
  }
  return reports;
}

Decisions Analysis::explain(const AnalyzedReport& report) const {
  return {.tags = tagger_.explain(report.title, report.text),
          .places = places_.explain(report.title, report.text)};
}

}  // namespace dragnet
