#include "indexer/commands.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>
#include <string>

#include <unistd.h>

#include "common/error.h"
#include "common/generation.h"
#include "common/knowledge.h"
#include "common/terminal.h"
#include "indexer/build_index.h"
#include "indexer/check.h"
#include "indexer/clock.h"
#include "indexer/counted.h"
#include "indexer/dry_run.h"
#include "indexer/dump.h"
#include "indexer/generations.h"
#include "indexer/index_info.h"
#include "indexer/interrupt.h"
#include "indexer/merge_index.h"
#include "indexer/progress.h"
#include "indexer/render_info.h"
#include "indexer/report_file.h"
#include "indexer/rollback.h"
#include "indexer/run_report.h"
#include "indexer/tag_inputs.h"
#include "indexer/update_index.h"
#include "indexer/vocabulary_check.h"

namespace dragnet {

namespace {

PathFilter filter_of(const Options& options) {
  return {.include = options.include, .exclude = options.exclude};
}

// Those on the command line and those of --files-from.
std::vector<std::string> inputs_of(const Options& options) {
  std::vector<std::string> inputs = options.inputs;
  const auto lists = std::ranges::count(options.files_from, "-");
  if (lists > 0 && lists + std::ranges::count(inputs, "-") > 1)
    throw UserError("standard input cannot be both an input and a list of inputs");
  for (const std::string& list : options.files_from)
    std::ranges::move(read_file_list(list, options.null_separated), std::back_inserter(inputs));
  return inputs;
}

std::filesystem::path index_of(const Options& options) {
  return options.index.empty() ? default_index() : std::filesystem::path(options.index);
}

Knowledge knowledge_of(const Options& options) {
  return options.vocabularies.empty() ? Knowledge::built_in()
                                      : Knowledge(read_vocabularies(options.vocabularies));
}

RunRequest request_of(const Options& options) {
  return {.inputs = inputs_of(options),
          .filter = filter_of(options),
          .index = index_of(options),
          .threads = options.threads,
          .strict = options.strict,
          .allow_empty = options.allow_empty,
          .prune = options.prune,
          .form = options.positions ? SegmentForm::stock : SegmentForm::lean,
          .now = seconds_now()};
}

ExitStatus status_of(const Diagnostics& diagnostics) {
  return diagnostics.complete() ? ExitStatus::ok : ExitStatus::incomplete;
}

// To the user, and to the file of --report.
ExitStatus tell(const RunReport& run, const Options& options, std::ostream& err) {
  write_summary(err, run);
  if (!options.report.empty()) write_report(options.report, summary_json(run));
  if (!run.outcome.generation && !run.outcome.is_as_before) return ExitStatus::nothing_usable;
  return status_of(run.diagnostics);
}

// What a run published. One that could not write says what became of the index.
RunOutcome outcome_of(const std::filesystem::path& index,
                      const std::function<RunOutcome()>& recipe) {
  const std::optional<std::uint64_t> before = legible_current(index);
  try {
    return recipe();
  } catch (const WriteError& error) {
    if (legible_current(index) != before) throw;
    const bool answers = before && whole_generation(index, *before);
    throw WriteError(error.what() + std::string("; nothing was published") +
                     (answers ? "; the index answers as before" : ""));
  }
}

// Builds or updates.
ExitStatus run_build(const Options& options, std::ostream& err) {
  watch_for_interrupts();
  const RunRequest request = request_of(options);
  const Knowledge knowledge = knowledge_of(options);
  if (!options.report.empty()) prepare_report(options.report, request);
  Progress progress(err, isatty(STDERR_FILENO) != 0);
  Diagnostics diagnostics(err, options.verbose, [&progress] { progress.clear(); });
  const bool updates = options.command == Command::update;
  const RunOutcome outcome = outcome_of(request.index, [&] {
    return updates ? update_index(request, knowledge, diagnostics, progress)
                   : build_index(request, knowledge, diagnostics, progress);
  });
  progress.clear();
  return tell({.command = updates ? "update" : "build",
               .index = request.index,
               .diagnostics = diagnostics,
               .outcome = outcome,
               .seconds = progress.seconds()},
              options, err);
}

ExitStatus run_dry(const Options& options, std::ostream& out, std::ostream& err) {
  Diagnostics diagnostics(err, options.verbose);
  print_dry_run(request_of(options), knowledge_of(options), diagnostics, out);
  return status_of(diagnostics);
}

ExitStatus run_merge(const Options& options, std::ostream& err) {
  watch_for_interrupts();
  const RunRequest request = request_of(options);
  if (!options.report.empty()) prepare_report(options.report, request);
  Diagnostics diagnostics(err, options.verbose);
  const Progress progress(err, false);
  const RunOutcome outcome =
      outcome_of(request.index, [&] { return merge_index(request, diagnostics); });
  return tell({.command = "merge",
               .index = request.index,
               .diagnostics = diagnostics,
               .outcome = outcome,
               .seconds = progress.seconds()},
              options, err);
}

ExitStatus run_tag(const Options& options, std::ostream& out, std::ostream& err) {
  const Knowledge knowledge = knowledge_of(options);
  const Terminal terminal =
      describe_terminal(standard_output(), ColorChoice::automatic, process_environment());
  Diagnostics diagnostics(err, options.verbose);
  tag_inputs(
      {.selection = {.inputs = inputs_of(options), .filter = filter_of(options)},
       .threads = options.threads,
       .output = {.format = options.format, .with_text = options.with_text, .terminal = terminal},
       .why = options.why},
      knowledge, diagnostics, out);
  if (diagnostics.seen == 0) err << "no report in the inputs\n";
  if (diagnostics.indexed == 0) return ExitStatus::nothing_usable;
  return status_of(diagnostics);
}

ExitStatus run_info(const Options& options, std::ostream& out) {
  if (options.generations) {
    render_generations(out, kept_generations(index_of(options)), options.info_format);
  } else {
    render_info(out, index_info(index_of(options)), options.info_format);
  }
  return ExitStatus::ok;
}

ExitStatus run_rollback(const Options& options, std::ostream& err) {
  watch_for_interrupts();
  const Manifest manifest = roll_back(index_of(options));
  err << "went back to " << generation_name(manifest.number) << ": "
      << counted(manifest.reports, "report") << '\n';
  return ExitStatus::ok;
}

}  // namespace

ExitStatus run_command(const Options& options, std::ostream& out, std::ostream& err) {
  switch (options.command) {
    case Command::build:
      return run_build(options, err);
    case Command::update:
      return options.dry_run ? run_dry(options, out, err) : run_build(options, err);
    case Command::merge:
      return run_merge(options, err);
    case Command::tag:
      return run_tag(options, out, err);
    case Command::check:
      return check(index_of(options), out);
    case Command::info:
      return run_info(options, out);
    case Command::dump:
      dump(index_of(options), out);
      return ExitStatus::ok;
    case Command::rollback:
      return run_rollback(options, err);
    case Command::vocabularies:
      return check_vocabularies(options.inputs.empty() ? "" : options.inputs.front(), out);
  }
  return ExitStatus::bug;
}

}  // namespace dragnet
