#include "indexer/reading.h"

#include <mutex>
#include <ostream>
#include <utility>

#include "indexer/interrupt.h"
#include "indexer/ordered_run.h"
#include "indexer/record_stream.h"
#include "indexer/text_arena.h"

namespace dragnet {

namespace {

// A portion of the inputs, ready to be taken.
struct Prepared {
  TextArena texts;  // of the reports that arrive
  std::vector<Arriving> reports;
  std::vector<bool> described;  // those that stand in the part, in the same order
  std::unique_ptr<SegmentPart> part;
};

using Judge = std::function<bool(const Arriving& report)>;

// Reads, analyzes and describes on all threads. Of the reports that are wanted, which several
// threads ask at once, those that the judge takes are written; it is asked of every report, by the
// order they are read in.
class Reading {
 public:
  Reading(Analysis& analysis, const IntakeTools& tools, IsWanted is_wanted, Judge judge)
      : analysis_(analysis),
        tools_(tools),
        is_wanted_(std::move(is_wanted)),
        judge_(std::move(judge)) {}

  void run(RecordStream& records, const std::function<void()>& tell) {
    const auto next = [&] {
      throw_if_interrupted();
      auto portion = records.next_portion();
      tell();
      return portion;
    };
    const auto prepare = [&](std::vector<Record> portion, unsigned thread) {
      return prepared(std::move(portion), thread);
    };
    const auto take = [&](Prepared portion) {
      write(std::move(portion));
      return true;
    };
    run_in_order(analysis_.threads(), next, prepare, take);
    throw_if_interrupted();
  }

 private:
  Prepared prepared(std::vector<Record> records, unsigned thread) {
    Prepared portion{
        .texts = {}, .reports = {}, .described = {}, .part = tools_.writer.make_part()};
    for (Record& record : records) {
      const std::size_t input = record.input;
      auto analyzed = analysis_.analyze(std::move(record), is_wanted_, thread);
      Report& report = analyzed->report;
      portion.reports.push_back({.id = portion.texts.keep(report.id),
                                 .version = portion.texts.keep(version_of(report)),
                                 .text_bytes = report.title.size() + report.text.size(),
                                 .input = input,
                                 .remarks = std::move(analyzed->remarks)});
      portion.described.push_back(analyzed->is_whole);
      if (!analyzed->is_whole) continue;
      report.first_indexed = tools_.first_indexed.of(report.id);
      portion.part->add(*analyzed);
      analysis_.give_back(std::move(analyzed), thread);
    }
    portion.part->finish();
    return portion;
  }

  void write(Prepared portion) {
    std::vector<bool> wanted;
    for (std::size_t i = 0; i < portion.reports.size(); ++i) {
      const bool taken = judge_(portion.reports[i]);
      if (portion.described[i]) wanted.push_back(taken);
    }
    tools_.writer.add(std::move(portion.part), wanted);
  }

  Analysis& analysis_;
  const IntakeTools& tools_;
  IsWanted is_wanted_;
  Judge judge_;
};

}  // namespace

void read_inputs(const std::vector<InputFile>& files, Analysis& analysis, const IntakeTools& tools,
                 Intake& intake, Progress& progress) {
  const auto is_new = [&](const Report& report) { return !tools.newest.is_indexed(report); };
  RecordStream records(
      files, tools.diagnostics,
      [&](std::size_t input, FileRead read) { intake.note_read(input, std::move(read)); },
      analysis.threads());
  progress.expect(files);
  Reading(analysis, tools, is_new, [&](const Arriving& report) {
    return intake.take(report);
  }).run(records, [&] {
    progress.update({tools.diagnostics.seen, records.bytes(),
                     tools.diagnostics.skipped + tools.diagnostics.partials});
  });
  intake.finish();
}

void read_wanted(const std::vector<InputFile>& files, Analysis& analysis, const IntakeTools& tools,
                 const std::set<std::string>& unread) {
  std::mutex standings;  // change with every report that is taken
  const auto is_version_wanted = [&](std::string_view id, std::string_view version) {
    const NewestReports::Standing* const standing = tools.newest.standings().find(id);
    return standing != nullptr && standing->input != nullptr && standing->newest == version;
  };
  const auto is_wanted = [&](const Report& report) {
    const std::string version = version_of(report);
    const std::lock_guard lock(standings);
    return is_version_wanted(report.id, version);
  };
  std::ostream nowhere(nullptr);  // what is wrong with these files was told when they were new
  Diagnostics told_before(nowhere);
  RecordStream records(files, told_before, nullptr, analysis.threads());
  Reading(analysis, tools, is_wanted, [&](const Arriving& report) {
    const std::lock_guard lock(standings);
    if (report.remarks.refusal || !is_version_wanted(report.id, report.version)) return false;
    tools.newest.arrive(report.id, report.version);
    tools.diagnostics.count_wanted_again(unread.contains(files[report.input].canonical));
    return true;
  }).run(records, [] {});
}

}  // namespace dragnet
