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
#include "indexer/skipped_list.h"
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
void read_again(UpdatePlan& plan, Analysis& analysis, const IntakeTools& tools) {
  const NewestReports& newest = plan.standing.newest;
  for (auto wanted = inputs_wanted_again(newest); !wanted.empty();
       wanted = inputs_wanted_again(newest)) {
    read_wanted(files_of(wanted), analysis, tools, plan.changes.unchanged);
    give_up_missing(plan);
  }
}

// Neither the reports nor what is known of the inputs.
bool is_as_before(const UpdatePlan& plan, const Settlement& settlement, const Intake& intake,
                  std::size_t indexed) {
  const bool prunes =
      plan.prune && !(plan.changes.vanished.empty() && plan.standing.rewritten.empty());
  return indexed == 0 && settlement.dead.empty() && !prunes && !intake.has_news();
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

// What is new, what comes of the segments that go, and what is known of the inputs.
struct NewSegment {
  SegmentsBefore before;
  WrittenSegment written;
  std::vector<ReportNumber> dead;  // in it
  std::string skipped;             // what its SKIPPED.jsonl holds
};

struct SegmentTools {
  Staging& staging;
  SegmentWriter& writer;
  LedgerWriter& ledger;
};

NewSegment write_segment(const UpdatePlan& plan, const Settlement& settlement,
                         const BuildRequest& request, const SegmentTools& tools,
                         Diagnostics& diagnostics) {
  SegmentsBefore segments =
      merge_into(tools.writer, diagnostics.indexed, plan.before, request.index, settlement.dead);
  carry_over({plan.ledger, plan.changes, plan.standing.rewritten, names_of(segments.kept.segments),
              request.prune},
             tools.ledger);
  const WrittenSegment written =
      finish_segment(tools.staging, tools.writer, tools.ledger, diagnostics);
  std::vector<ReportNumber> dead = dead_in_new(settlement.dead_in_new, plan.before, segments.merged,
                                               reports_of(open_segment(tools.staging.segment())));
  std::string skipped = merged_skipped(request.index, plan.before.manifest, segments.merged,
                                       diagnostics.skipped_jsonl());
  return {std::move(segments), written, std::move(dead), std::move(skipped)};
}

BuildOutcome with_generation(BuildOutcome outcome, const Published& published) {
  outcome.generation = published.manifest.number;
  outcome.copies = published.copies;
  return outcome;
}

// One segment without dead reports, which has positions where they are wanted. Positions that are
// not wanted stay: they were asked for once.
bool is_merged(const OpenIndex& open, SegmentForm form) {
  const bool is_one = open.manifest.segments.size() == 1 && open.reports.tombstones.empty();
  const bool has_form = form == SegmentForm::lean || open.manifest.reports == 0 ||
                        open.reports.database.has_positions();
  return is_one && has_form;
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
  UpdatePlan plan = plan_update(request, knowledge, inputs);
  const OpenIndex& before = plan.before;
  diagnostics.count_unread(plan.standing.unchanged);

  // What is new is read, and what it uncovers.
  Analysis analysis(knowledge, request.threads);
  const FirstIndexed first_indexed(request.now, &before);
  const auto writer = make_segment_writer(staging.segment(), knowledge.gazetteer, request.form);
  LedgerWriter ledger(staging.ledger());
  const IntakeTools tools{plan.ledger, first_indexed, plan.standing.newest, *writer,
                          ledger,      diagnostics,   request.prune};
  Intake intake(plan.changes.to_read, tools);
  read_inputs(plan.changes.to_read, analysis, tools, intake, progress);
  read_again(plan, analysis, tools);

  // What becomes of the reports and segments that there were.
  const Settlement settlement = settle(plan.standing.newest, before.reports);
  BuildOutcome outcome{.reports = before.manifest.reports,
                       .before = before.manifest.reports,
                       .replaced = settlement.replaced,
                       .deleted = settlement.deleted,
                       .kept = count_kept(plan),
                       .kept_unread = intake.kept_unread(),
                       .text_bytes = intake.text_bytes(),
                       .listing_seconds = listing_seconds};
  if (is_refused(request, diagnostics)) return outcome;
  outcome.is_as_before = is_as_before(plan, settlement, intake, diagnostics.indexed);
  if (outcome.is_as_before) return outcome;

  progress.say("writing the index");
  NewSegment made =
      write_segment(plan, settlement, request, {staging, *writer, ledger}, diagnostics);
  outcome.merged = made.before.merged.size();
  outcome.reports = made.written.reports - made.dead.size() + made.before.living();
  if (!is_publishable(request, outcome.reports, diagnostics)) return outcome;

  throw_if_interrupted();
  const bool has_same_reports = diagnostics.indexed == 0 && settlement.dead.empty();
  const std::size_t claims = plan.standing.claims + intake.claims();
  return with_generation(outcome,
                         publish(staging, {.knowledge = knowledge,
                                           .skipped_jsonl = made.skipped,
                                           .inputs = joined(before.manifest.inputs, request.inputs),
                                           .created = moment_text(request.now),
                                           .reports = made.written.reports,
                                           .skipped = diagnostics.skipped,
                                           .duplicates = claims - std::min(claims, outcome.reports),
                                           .dead = made.dead,
                                           .kept = std::move(made.before.kept),
                                           .before = &before,
                                           .has_same_reports = has_same_reports}));
}

BuildOutcome merge_index(const BuildRequest& request, Diagnostics& diagnostics) {
  current_number(request.index);
  const IndexLock lock(request.index);
  Staging staging(lock);

  const OpenIndex before = open_index(request.index);
  const Ledger known = read_ledger(request.index, before.manifest);
  BuildOutcome outcome{.reports = before.manifest.reports, .before = before.manifest.reports};
  outcome.is_as_before = is_merged(before, request.form);
  if (outcome.is_as_before) return outcome;

  const std::set<std::string> merged = names_of(before.manifest.segments);
  outcome.merged = merged.size();
  const auto writer =
      make_segment_writer(staging.segment(), before.knowledge.gazetteer, request.form);
  LedgerWriter ledger(staging.ledger());
  add_living(request.index, before, merged, {}, *writer);
  carry_over({known, {}, {}, {}, false}, ledger);
  const WrittenSegment segment = finish_segment(staging, *writer, ledger, diagnostics);

  throw_if_interrupted();
  outcome.reports = segment.reports;
  const std::string skipped = merged_skipped(request.index, before.manifest, merged, "");
  return with_generation(outcome, publish(staging, {.knowledge = before.knowledge,
                                                    .skipped_jsonl = skipped,
                                                    .inputs = before.manifest.inputs,
                                                    .created = moment_text(request.now),
                                                    .reports = segment.reports,
                                                    .skipped = before.manifest.skipped,
                                                    .duplicates = before.manifest.duplicates,
                                                    .has_same_reports = true}));
}

}  // namespace dragnet
