#include "indexer/build_index.h"

#include "common/generation.h"
#include "indexer/analysis.h"
#include "indexer/index_lock.h"
#include "indexer/input_files.h"
#include "indexer/newest_reports.h"
#include "indexer/publish.h"
#include "indexer/record_stream.h"
#include "indexer/segment_writer.h"
#include "indexer/staging.h"

namespace dragnet {

namespace {

// Adds what is newer than the reports of the same id that came before, and keeps the account.
void add(const AnalyzedReport& report, NewestReports& newest, SegmentWriter& writer,
         Diagnostics& diagnostics) {
  const Arrival arrival = newest.arrive(report.report);
  if (arrival == Arrival::first) {
    diagnostics.count_indexed();
  } else {
    diagnostics.count_duplicate();
  }
  if (arrival != Arrival::outdated) writer.add(report);
}

// What a rollback would bring back.
std::uint64_t reports_before(const Staging& staging) {
  const std::optional<std::uint64_t> before = staging.fallback();
  return before ? read_manifest(staging.index(), *before).reports : 0;
}

bool is_publishable(const BuildRequest& request, const WrittenSegment& segment,
                    const Diagnostics& diagnostics) {
  if (request.strict && !diagnostics.complete()) return false;
  return segment.reports > 0 || request.allow_empty;
}

}  // namespace

BuildOutcome build_index(const BuildRequest& request, const Knowledge& knowledge,
                         Diagnostics& diagnostics, Progress& progress) {
  const std::vector<InputFile> inputs = list_inputs(
      {.inputs = request.inputs, .filter = request.filter, .index = request.index}, diagnostics);
  const IndexLock lock(request.index);
  Staging staging(lock);

  RecordStream records(inputs, diagnostics);
  Analysis analysis(knowledge, request.threads);
  NewestReports newest;
  const auto writer = make_segment_writer(staging.segment(), knowledge.gazetteer);
  BuildOutcome outcome;
  for (auto portion = records.next_portion(); !portion.empty(); portion = records.next_portion()) {
    for (const auto& report : analysis.run(std::move(portion))) {
      outcome.text_bytes += report->report.title.size() + report->report.text.size();
      add(*report, newest, *writer, diagnostics);
    }
    progress.update(diagnostics.seen, diagnostics.problems.size());
  }

  const WrittenSegment segment = writer->commit();
  for (const RejectedReport& rejected : segment.rejected) {
    diagnostics.unindex({rejected.path, rejected.record}, "index-rejected", rejected.reason);
  }
  outcome.reports = segment.reports;
  outcome.replaced = reports_before(staging);
  if (!is_publishable(request, segment, diagnostics)) return outcome;

  const Manifest manifest = publish(staging, {.vocabulary = to_bundle(knowledge.files),
                                              .skipped_jsonl = diagnostics.skipped_jsonl(),
                                              .inputs = request.inputs,
                                              .reports = segment.reports,
                                              .skipped = diagnostics.skipped,
                                              .duplicates = diagnostics.duplicates});
  outcome.generation = manifest.number;
  return outcome;
}

}  // namespace dragnet
