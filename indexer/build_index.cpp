#include "indexer/build_index.h"

#include "common/generation.h"
#include "common/moment.h"
#include "indexer/analysis.h"
#include "indexer/first_indexed.h"
#include "indexer/index_lock.h"
#include "indexer/intake.h"
#include "indexer/interrupt.h"
#include "indexer/publish.h"
#include "indexer/reading.h"
#include "indexer/staging.h"

namespace dragnet {

namespace {

// What a rollback would bring back.
std::optional<std::uint64_t> reports_before(const Staging& staging) {
  const std::optional<std::uint64_t> before = staging.fallback();
  if (!before) return std::nullopt;
  return read_manifest(staging.index(), *before).reports;
}

}  // namespace

RunOutcome build_index(const RunRequest& request, const Knowledge& knowledge,
                       Diagnostics& diagnostics, Progress& progress) {
  const std::vector<InputFile> inputs = list_files(request, diagnostics);
  const double listing_seconds = progress.seconds();
  const IndexLock lock(request.index);
  Staging staging(lock);

  // The old index is only asked since when it has had each report.
  const std::optional<OpenIndex> before = index_if_readable(request.index);
  const FirstIndexed first_indexed(request.now, before ? &*before : nullptr);

  // Every input is read, and of each id the newest version written.
  Analysis analysis(knowledge, request.threads);
  NewestReports newest;
  const auto writer = make_segment_writer(staging.segment(), knowledge.gazetteer, request.form);
  LedgerWriter ledger(staging.ledger());
  const Ledger nothing_known;
  const IntakeTools tools{.known = nothing_known,
                          .first_indexed = first_indexed,
                          .newest = newest,
                          .writer = *writer,
                          .ledger = ledger,
                          .diagnostics = diagnostics};
  Intake intake(inputs, tools);
  read_inputs(inputs, analysis, tools, intake, progress);
  newest = {};  // the tables need its memory

  // The segment is finished; the index itself is still untouched.
  progress.say("writing the index");
  const WrittenSegment segment = finish_segment(staging, *writer, ledger, diagnostics);
  RunOutcome outcome{.reports = segment.reports,
                     .before = reports_before(staging),
                     .text_bytes = intake.text_bytes(),
                     .listing_seconds = listing_seconds};
  if (!is_publishable(request, segment.reports, diagnostics)) return outcome;

  // The segment becomes all of the new generation.
  throw_if_interrupted();
  const Published published = publish(staging, {.knowledge = knowledge,
                                                .skipped_jsonl = diagnostics.skipped_jsonl(),
                                                .inputs = request.inputs,
                                                .created = moment_text(request.now),
                                                .reports = segment.reports,
                                                .skipped = diagnostics.skipped,
                                                .duplicates = diagnostics.duplicates});
  outcome.generation = published.manifest.number;
  outcome.copies = published.copies;
  return outcome;
}

}  // namespace dragnet
