#include "indexer/commands.h"

#include <algorithm>
#include <iomanip>
#include <iterator>
#include <string>

#include <unistd.h>

#include "common/error.h"
#include "common/generation.h"
#include "common/knowledge.h"
#include "common/terminal.h"
#include "common/terminal_text.h"
#include "indexer/analysis.h"
#include "indexer/build_index.h"
#include "indexer/check.h"
#include "indexer/info.h"
#include "indexer/progress.h"
#include "indexer/record_stream.h"
#include "indexer/render_decisions.h"
#include "indexer/render_tags.h"
#include "indexer/rollback.h"
#include "indexer/vocabulary_check.h"

namespace dragnet {

namespace {

PathFilter filter_of(const Options& options) {
  return {.include = options.include, .exclude = options.exclude};
}

// Those on the command line and those of --files-from.
std::vector<std::string> inputs_of(const Options& options) {
  std::vector<std::string> inputs = options.inputs;
  if (options.files_from.empty()) return inputs;
  const bool twice = options.files_from == "-" && std::ranges::find(inputs, "-") != inputs.end();
  if (twice) throw UserError("standard input cannot be both an input and a list of inputs");
  std::ranges::move(read_file_list(options.files_from, options.null_separated),
                    std::back_inserter(inputs));
  return inputs;
}

std::filesystem::path index_of(const Options& options) {
  return options.index.empty() ? default_index() : std::filesystem::path(options.index);
}

Knowledge knowledge_of(const Options& options) {
  return Knowledge(options.vocabularies.empty() ? built_in_data()
                                                : read_vocabularies(options.vocabularies));
}

std::string counted_reports(std::size_t count) {
  return std::to_string(count) + (count == 1 ? " report" : " reports");
}

// The speed is told where the time is long enough to mean something.
void write_account(std::ostream& out, const Diagnostics& diagnostics, double seconds,
                   std::size_t bytes) {
  out << diagnostics.seen << " seen, " << diagnostics.indexed << " indexed, "
      << diagnostics.duplicates << " duplicate, " << diagnostics.skipped << " skipped";
  const char* separator = " (";
  for (const auto& [code, count] : diagnostics.skipped_by_code()) {
    out << separator << code << ' ' << count;
    separator = ", ";
  }
  out << (diagnostics.skipped > 0 ? ")" : "") << std::fixed << std::setprecision(1) << "; "
      << seconds << " s";
  if (seconds >= 1) out << ", " << static_cast<double>(bytes) / 1e6 / seconds << " MB/s";
  out << '\n';
}

// What the user should know about the index as it is now.
void write_outcome(std::ostream& out, const BuildOutcome& outcome,
                   const std::filesystem::path& index) {
  if (!outcome.generation) {
    out << "nothing was published"
        << (outcome.reports == 0 ? ": no report to index" : ": some inputs were skipped or cut")
        << "; " << (outcome.replaced > 0 ? "the index answers as before" : "there is no index yet")
        << '\n';
    return;
  }
  out << "published " << generation_name(*outcome.generation) << " in "
      << TerminalText(index.string()) << ": " << counted_reports(outcome.reports) << '\n';
  if (outcome.replaced > 0) {
    out << "replaced " << counted_reports(outcome.replaced)
        << "; 'dragnet-index rollback' restores what was there\n";
  }
}

ExitStatus run_build(const Options& options, std::ostream& err) {
  const BuildRequest request{.inputs = inputs_of(options),
                             .filter = filter_of(options),
                             .index = index_of(options),
                             .threads = options.threads,
                             .strict = options.strict,
                             .allow_empty = options.allow_empty};
  const Knowledge knowledge = knowledge_of(options);
  Diagnostics diagnostics(err, options.verbose);
  Progress progress(err, isatty(STDERR_FILENO) != 0);
  const BuildOutcome outcome = build_index(request, knowledge, diagnostics, progress);
  progress.clear();
  write_account(err, diagnostics, progress.seconds(), outcome.text_bytes);
  write_outcome(err, outcome, request.index);
  if (!outcome.generation) return ExitStatus::nothing_usable;
  return diagnostics.complete() ? ExitStatus::ok : ExitStatus::incomplete;
}

ExitStatus run_tag(const Options& options, std::ostream& out, std::ostream& err) {
  const Knowledge knowledge = knowledge_of(options);
  const Terminal terminal =
      describe_terminal(standard_output(), ColorChoice::automatic, process_environment());
  const TagOutput output{options.format, options.with_text, terminal};
  Diagnostics diagnostics(err, options.verbose);
  const std::vector<InputFile> inputs =
      list_inputs({.inputs = inputs_of(options), .filter = filter_of(options)}, diagnostics);
  RecordStream records(inputs, diagnostics);
  Analysis analysis(knowledge, options.threads);
  for (auto portion = records.next_portion(); !portion.empty() && out;
       portion = records.next_portion()) {
    for (const auto& report : analysis.run(std::move(portion))) {
      if (options.format == TagFormat::text && diagnostics.indexed > 0) out << '\n';
      render_tags(out, report->report, knowledge, output);
      if (options.why)
        render_decisions(out, *report, analysis.explain(*report), knowledge, terminal);
      diagnostics.count_indexed();
    }
  }
  if (diagnostics.indexed == 0) return ExitStatus::nothing_usable;
  return diagnostics.complete() ? ExitStatus::ok : ExitStatus::incomplete;
}

ExitStatus run_info(const Options& options, std::ostream& out) {
  if (options.generations) {
    print_generations(index_of(options), out);
  } else {
    print_info(index_of(options), out);
  }
  return ExitStatus::ok;
}

ExitStatus run_rollback(const Options& options, std::ostream& err) {
  const Manifest manifest = roll_back(index_of(options));
  err << "went back to " << generation_name(manifest.number) << ": "
      << counted_reports(manifest.reports) << '\n';
  return ExitStatus::ok;
}

}  // namespace

ExitStatus run_command(const Options& options, std::ostream& out, std::ostream& err) {
  switch (options.command) {
    case Command::build:
      return run_build(options, err);
    case Command::tag:
      return run_tag(options, out, err);
    case Command::check:
      return check(index_of(options), out);
    case Command::info:
      return run_info(options, out);
    case Command::rollback:
      return run_rollback(options, err);
    case Command::vocabularies:
      return check_vocabularies(options.inputs.empty() ? "" : options.inputs.front(), out);
  }
  return ExitStatus::bug;
}

}  // namespace dragnet
