#include "indexer/reading.h"

#include <ostream>

#include "indexer/interrupt.h"
#include "indexer/record_stream.h"

namespace dragnet {

namespace {

std::vector<std::size_t> inputs_of(const std::vector<Record>& records) {
  std::vector<std::size_t> inputs;
  for (const Record& record : records) inputs.push_back(record.input);
  return inputs;
}

}  // namespace

void read_inputs(const std::vector<InputFile>& files, Analysis& analysis, const IntakeTools& tools,
                 Intake& intake, Progress& progress) {
  const auto is_new = [&](const Report& report) {
    return !tools.newest.is_indexed(report.id, version_of(report));
  };
  RecordStream records(files, tools.diagnostics);
  for (auto portion = records.next_portion(); !portion.empty(); portion = records.next_portion()) {
    throw_if_interrupted();
    const std::vector<std::size_t> inputs = inputs_of(portion);
    const AnalyzedReports reports = analysis.run(std::move(portion), is_new);
    for (std::size_t i = 0; i < reports.size(); ++i) intake.take(*reports[i], inputs[i]);
    progress.update(tools.diagnostics.seen, tools.diagnostics.problems.size());
  }
  throw_if_interrupted();
  intake.finish();
}

void read_wanted(const std::vector<InputFile>& files, Analysis& analysis, const IntakeTools& tools,
                 const std::set<std::string>& unread) {
  const auto is_wanted = [&](const Report& report) {
    const auto found = tools.newest.standings().find(report.id);
    return found != tools.newest.standings().end() && found->second.input != nullptr &&
           found->second.newest == version_of(report);
  };
  std::ostream nowhere(nullptr);  // what is wrong with these files was told when they were new
  Diagnostics told_before(nowhere);
  RecordStream records(files, told_before);
  for (auto portion = records.next_portion(); !portion.empty(); portion = records.next_portion()) {
    throw_if_interrupted();
    const std::vector<std::size_t> inputs = inputs_of(portion);
    const AnalyzedReports reports = analysis.run(std::move(portion), is_wanted);
    for (std::size_t i = 0; i < reports.size(); ++i) {
      Report& report = reports[i]->report;
      if (!is_wanted(report)) continue;
      tools.newest.arrive(report.id, version_of(report));
      report.first_indexed = tools.first_indexed.of(report.id);
      tools.writer.add(*reports[i]);
      tools.diagnostics.count_wanted_again(unread.contains(files[inputs[i]].canonical));
    }
  }
}

}  // namespace dragnet
