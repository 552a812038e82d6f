#include "indexer/merge_index.h"

#include <set>

#include "common/generation.h"
#include "common/moment.h"
#include "common/open_index.h"
#include "indexer/index_lock.h"
#include "indexer/interrupt.h"
#include "indexer/ledger.h"
#include "indexer/publish.h"
#include "indexer/segment_merge.h"
#include "indexer/skipped_list.h"
#include "indexer/staging.h"

namespace dragnet {

namespace {

// One segment without dead reports, in the form that is wanted. Positions that are not wanted stay:
// they were asked for once.
bool is_merged(const OpenIndex& open, SegmentForm form) {
  const bool is_one = open.manifest.segments.size() == 1 && open.reports.tombstones.empty();
  const bool has_form = form == SegmentForm::lean || open.manifest.reports == 0 ||
                        open.reports.database.has_positions();
  return is_one && has_form;
}

}  // namespace

RunOutcome merge_index(const RunRequest& request, Diagnostics& diagnostics) {
  current_number(request.index);  // throws where there is no index: the lock would make its folder
  const IndexLock lock(request.index);
  Staging staging(lock);

  const OpenIndex before = open_index(request.index);
  const Manifest& manifest = before.manifest;
  const Ledger known = read_ledger(request.index, manifest);
  RunOutcome outcome{.reports = manifest.reports, .before = manifest.reports};
  outcome.is_as_before = is_merged(before, request.form);
  if (outcome.is_as_before) return outcome;

  // All that lives is written anew, and all that is known of the inputs.
  const std::set<std::string> merged = names_of(manifest.segments);
  const auto writer =
      make_segment_writer(staging.segment(), before.knowledge.gazetteer, request.form);
  add_living(request.index, before, merged, {}, *writer);
  LedgerWriter ledger(staging.ledger());
  for (const auto& [path, entry] : known.entries) ledger.copy(entry);
  const WrittenSegment segment = finish_segment(staging, *writer, ledger, diagnostics);
  outcome.merged = merged.size();
  outcome.reports = segment.reports;

  // It becomes all of the new generation, which answers as the one before.
  throw_if_interrupted();
  const Published published =
      publish(staging, {.knowledge = before.knowledge,
                        .skipped_jsonl = merged_skipped(request.index, manifest, merged, ""),
                        .inputs = manifest.inputs,
                        .created = moment_text(request.now),
                        .reports = segment.reports,
                        .skipped = manifest.skipped,
                        .duplicates = manifest.duplicates,
                        .has_same_reports = true});
  outcome.generation = published.manifest.number;
  outcome.copies = published.copies;
  return outcome;
}

}  // namespace dragnet
