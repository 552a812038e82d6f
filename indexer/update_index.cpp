#include "indexer/update_index.h"

#include <algorithm>
#include <set>

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
#include "indexer/update_base.h"
#include "indexer/update_segment.h"

namespace dragnet {

namespace {

// The inputs that are as they were when they were read.
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

// What can be told before anything is written.
RunOutcome outcome_of_reading(const UpdatePlan& plan, const Intake& intake,
                              const Settlement& settlement, double listing_seconds) {
  const std::uint64_t reports = plan.before.manifest.reports;
  return {.reports = reports,
          .before = reports,
          .replaced = settlement.replaced,
          .deleted = settlement.deleted,
          .kept = count_kept(plan),
          .kept_unread = intake.kept_unread(),
          .text_bytes = intake.text_bytes(),
          .listing_seconds = listing_seconds};
}

bool has_same_reports(const Settlement& settlement, const Diagnostics& diagnostics) {
  return diagnostics.indexed == 0 && settlement.dead.empty();
}

// Neither the reports nor what is known of the inputs has changed.
bool is_as_before(const UpdatePlan& plan, const Intake& intake, const Settlement& settlement,
                  const Diagnostics& diagnostics) {
  const bool forgets =
      plan.prune && !(plan.changes.vanished.empty() && plan.standing.rewritten.empty());
  return has_same_reports(settlement, diagnostics) && !forgets && !intake.has_news();
}

// Reports that inputs hold, or held, of which the index has another.
std::size_t count_duplicates(const UpdatePlan& plan, const Intake& intake, std::uint64_t reports) {
  const std::size_t claims = plan.standing.claims + intake.claims();
  return claims - std::min(claims, reports);
}

std::vector<std::string> joined(std::vector<std::string> inputs,
                                const std::vector<std::string>& more) {
  for (const std::string& input : more)
    if (!std::ranges::count(inputs, input)) inputs.push_back(input);
  return inputs;
}

}  // namespace

RunOutcome update_index(const RunRequest& request, const Knowledge& knowledge,
                        Diagnostics& diagnostics, Progress& progress) {
  current_number(request.index);  // throws where there is no index: the lock would make its folder
  const std::vector<InputFile> inputs = list_files(request, diagnostics);
  const double listing_seconds = progress.seconds();
  const IndexLock lock(request.index);
  Staging staging(lock);

  // What has changed since the inputs were read.
  UpdatePlan plan = plan_update(request, knowledge, inputs);
  diagnostics.count_unread(plan.standing.unchanged);

  // What is new is read, and what it uncovers.
  Analysis analysis(knowledge, request.threads);
  const FirstIndexed first_indexed(request.now, &plan.before);
  const auto writer = make_segment_writer(staging.segment(), knowledge.gazetteer, request.form);
  LedgerWriter ledger(staging.ledger());
  const IntakeTools tools{.known = plan.ledger,
                          .first_indexed = first_indexed,
                          .newest = plan.standing.newest,
                          .writer = *writer,
                          .ledger = ledger,
                          .diagnostics = diagnostics,
                          .prune = request.prune};
  Intake intake(plan.changes.to_read, tools);
  read_inputs(plan.changes.to_read, analysis, tools, intake, progress);
  read_again(plan, analysis, tools);

  // What becomes of the reports that there were. Often nothing, and then the run is over.
  const Settlement settlement = settle(plan.standing.newest, plan.before.reports);
  RunOutcome outcome = outcome_of_reading(plan, intake, settlement, listing_seconds);
  if (is_refused(request, diagnostics)) return outcome;
  outcome.is_as_before = is_as_before(plan, intake, settlement, diagnostics);
  if (outcome.is_as_before) return outcome;

  // The segment is finished, with what it takes from older ones; the index is still untouched.
  progress.say("writing the index");
  const UpdateSegment segment = write_segment(plan, settlement, staging, tools);
  outcome.merged = segment.merged.size();
  outcome.reports = segment.reports_with_kept();
  if (!is_publishable(request, outcome.reports, diagnostics)) return outcome;

  throw_if_interrupted();
  const Published published =
      publish(staging, {.knowledge = knowledge,
                        .skipped_jsonl = segment.skipped_jsonl,
                        .inputs = joined(plan.before.manifest.inputs, request.inputs),
                        .created = moment_text(request.now),
                        .reports = segment.written.reports,
                        .skipped = diagnostics.skipped,
                        .duplicates = count_duplicates(plan, intake, outcome.reports),
                        .dead = segment.dead,
                        .kept = segment.kept,
                        .before = &plan.before,
                        .has_same_reports = has_same_reports(settlement, diagnostics)});
  outcome.generation = published.manifest.number;
  outcome.copies = published.copies;
  return outcome;
}

}  // namespace dragnet
