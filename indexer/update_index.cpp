#include "indexer/update_index.h"

#include <algorithm>
#include <set>
#include <utility>

#include "common/moment.h"
#include "common/schema.h"
#include "indexer/analysis.h"
#include "indexer/index_lock.h"
#include "indexer/intake.h"
#include "indexer/interrupt.h"
#include "indexer/merge.h"
#include "indexer/publish.h"
#include "indexer/reading.h"
#include "indexer/staging.h"
#include "indexer/update_base.h"

namespace dragnet {

namespace {

std::vector<std::string> joined(std::vector<std::string> inputs,
                                const std::vector<std::string>& more) {
  for (const std::string& input : more)
    if (!std::ranges::count(inputs, input)) inputs.push_back(input);
  return inputs;
}

std::vector<InputFile> files_of(const std::set<const InputEntry*>& entries) {
  std::vector<InputFile> files;
  for (const InputEntry* entry : entries) {
    if (!is_as_recorded(*entry)) continue;
    files.push_back({.path = entry->given,
                     .named = true,
                     .state = {entry->size, entry->modified},
                     .canonical = entry->path});
  }
  std::ranges::sort(files, {}, &InputFile::path);
  return files;
}

// Brings back what stands nowhere but in inputs that were not read.
void read_again(StandingBefore& standing, Ledger& ledger, const InputChanges& changes,
                Analysis& analysis, const IntakeTools& tools) {
  for (auto wanted = inputs_wanted_again(standing.newest); !wanted.empty();
       wanted = inputs_wanted_again(standing.newest)) {
    read_wanted(files_of(wanted), analysis, tools, changes.unchanged);
    give_up_missing(standing, ledger, changes);
  }
}

std::set<std::string> names_of(const std::vector<SegmentEntry>& segments) {
  std::set<std::string> names;
  for (const SegmentEntry& segment : segments) names.insert(segment.name);
  return names;
}

// In the new segment, the reports that do not count because an older segment has a newer version,
// unless that was written over them when its segment was merged.
std::vector<ReportNumber> dead_in_new(const std::set<std::string>& ids, const OpenIndex& before,
                                      const std::set<std::string>& merged,
                                      const StoredReports& segment) {
  std::vector<ReportNumber> dead;
  const std::vector<SegmentEntry>& segments = before.manifest.segments;
  for (const std::string& id : ids) {
    const auto living = first_living(id_term(id), before.reports);
    const auto here = first_living(id_term(id), segment);
    if (!living || !here) continue;
    if (!merged.contains(segments[place_of(*living, segments.size()).segment].name))
      dead.push_back(*here);
  }
  std::ranges::sort(dead);
  return dead;
}

// What becomes of the segments that there were: some go on, of others the new one takes the
// reports.
struct SegmentsBefore {
  KeptSegments kept;
  std::set<std::string> merged;

  std::uint64_t living() const {
    std::uint64_t reports = 0;
    for (const SegmentEntry& one : kept.segments) reports += one.reports - one.tombstones;
    return reports;
  }
};

// The new segment is to have `added` reports of its own.
SegmentsBefore merge_into(SegmentWriter& writer, std::size_t added, const OpenIndex& before,
                          const std::filesystem::path& index,
                          const std::vector<ReportNumber>& dead) {
  const auto kept_without = [&](const std::set<std::string>& left_out) {
    return keep_segments(before.manifest, before.reports.tombstones, dead, left_out);
  };
  const std::set<std::string> merged = segments_to_merge(kept_without({}).segments, added);
  add_living(index, before, merged, dead, writer);
  return {kept_without(merged), merged};
}

}  // namespace

BuildOutcome update_index(const BuildRequest& request, const Knowledge& knowledge,
                          Diagnostics& diagnostics, Progress& progress) {
  current_number(request.index);  // the lock would make the folder
  const std::vector<InputFile> inputs = list_inputs(
      {.inputs = request.inputs, .filter = request.filter, .index = request.index}, diagnostics);
  const double listing_seconds = progress.seconds();
  const IndexLock lock(request.index);
  Staging staging(lock);

  // What has changed since the inputs were read.
  auto [before, known] = open_base(request.index, knowledge);
  const InputChanges changes = changes_since(known, request, inputs);
  StandingBefore standing = standing_before(known, changes, request.prune);
  diagnostics.count_unread(standing.unchanged);

  // What is new is read, and what it uncovers.
  Analysis analysis(knowledge, request.threads);
  const FirstIndexed first_indexed(request.now, &before);
  const auto writer = make_segment_writer(staging.segment(), knowledge.gazetteer, request.form);
  LedgerWriter ledger(staging.ledger());
  const IntakeTools tools{known,  first_indexed, standing.newest, *writer,
                          ledger, diagnostics,   request.prune};
  Intake intake(changes.to_read, tools);
  read_inputs(changes.to_read, analysis, tools, intake, progress);
  read_again(standing, known, changes, analysis, tools);

  // What becomes of the reports and segments that there were.
  const Settlement settlement = settle(standing.newest, before.reports);
  const bool has_pruned =
      request.prune && !(changes.vanished.empty() && standing.rewritten.empty());
  BuildOutcome outcome{.reports = before.manifest.reports,
                       .before = before.manifest.reports,
                       .replaced = settlement.replaced,
                       .deleted = settlement.deleted,
                       .is_as_before = !is_refused(request, diagnostics) &&
                                       diagnostics.indexed == 0 && settlement.dead.empty() &&
                                       !has_pruned && !intake.has_news(),
                       .text_bytes = intake.text_bytes(),
                       .listing_seconds = listing_seconds};
  if (outcome.is_as_before || is_refused(request, diagnostics)) return outcome;
  SegmentsBefore segments =
      merge_into(*writer, diagnostics.indexed, before, request.index, settlement.dead);
  const std::set<std::string> kept = names_of(segments.kept.segments);
  carry_over({known, changes, standing.rewritten, kept, request.prune}, ledger);
  outcome.merged = segments.merged.size();

  progress.say("writing the index");
  const WrittenSegment segment = finish_segment(staging, *writer, ledger, diagnostics);
  const std::vector<ReportNumber> dead = dead_in_new(
      settlement.dead_in_new, before, segments.merged, reports_of(open_segment(staging.segment())));
  outcome.reports = segment.reports - dead.size() + segments.living();
  if (!is_publishable(request, outcome.reports, diagnostics)) return outcome;

  throw_if_interrupted();
  const std::size_t claims = standing.claims + intake.claims();
  const Published published =
      publish(staging, {.knowledge = knowledge,
                        .skipped_jsonl = diagnostics.skipped_jsonl(),
                        .inputs = joined(before.manifest.inputs, request.inputs),
                        .created = moment_text(request.now),
                        .reports = segment.reports,
                        .skipped = diagnostics.skipped,
                        .duplicates = claims - std::min(claims, outcome.reports),
                        .dead = dead,
                        .kept = std::move(segments.kept),
                        .before = &before});
  outcome.generation = published.manifest.number;
  outcome.copies = published.copies;
  return outcome;
}

BuildOutcome merge_index(const BuildRequest& request, Diagnostics& diagnostics) {
  current_number(request.index);
  const IndexLock lock(request.index);
  Staging staging(lock);

  const OpenIndex before = open_index(request.index);
  const Ledger known = read_ledger(request.index, before.manifest);
  BuildOutcome outcome{.reports = before.manifest.reports, .before = before.manifest.reports};
  const bool is_merged = before.manifest.segments.size() == 1 && before.reports.tombstones.empty();
  outcome.is_as_before = is_merged;
  if (is_merged) return outcome;

  const std::set<std::string> merged = names_of(before.manifest.segments);
  outcome.merged = merged.size();
  const auto writer =
      make_segment_writer(staging.segment(), before.knowledge.gazetteer, request.form);
  LedgerWriter ledger(staging.ledger());
  add_living(request.index, before, merged, {}, *writer);
  carry_over({known, {}, {}, {}, false}, ledger);
  const WrittenSegment segment = finish_segment(staging, *writer, ledger, diagnostics);

  throw_if_interrupted();
  const Published published = publish(staging, {.knowledge = before.knowledge,
                                                .skipped_jsonl = "",
                                                .inputs = before.manifest.inputs,
                                                .created = moment_text(request.now),
                                                .reports = segment.reports,
                                                .skipped = before.manifest.skipped,
                                                .duplicates = before.manifest.duplicates});
  outcome.reports = segment.reports;
  outcome.generation = published.manifest.number;
  outcome.copies = published.copies;
  return outcome;
}

}  // namespace dragnet
