#include "indexer/run_report.h"

#include <iomanip>
#include <sstream>

#include "common/generation.h"
#include "common/json.h"
#include "common/terminal_text.h"
#include "indexer/counted.h"

namespace dragnet {

namespace {

constexpr int report_version = 1;

double megabytes_per_second(const RunReport& run) {
  return run.seconds > 0 ? static_cast<double>(run.outcome.text_bytes) / 1e6 / run.seconds : 0;
}

std::string with_one_decimal(double value) {
  std::ostringstream text;
  text << std::fixed << std::setprecision(1) << value;
  return text.str();
}

// What only an update can have is left out where it has none. The speed is told where the time is
// long enough to mean something.
void write_account(std::ostream& out, const RunReport& run) {
  const Diagnostics& account = run.diagnostics;
  out << account.seen << " seen, " << account.indexed << " indexed, ";
  if (account.unchanged > 0) out << account.unchanged << " unchanged, ";
  out << account.duplicates << " duplicate, ";
  if (run.outcome.replaced > 0) out << run.outcome.replaced << " replaced, ";
  if (run.outcome.deleted > 0) out << run.outcome.deleted << " deleted, ";
  out << account.skipped << " skipped";
  const char* separator = " (";
  for (const auto& [code, count] : account.skipped_by_code()) {
    out << separator << code << ' ' << count;
    separator = ", ";
  }
  out << (account.skipped > 0 ? ")" : "") << "; " << with_one_decimal(run.seconds) << " s";
  if (run.seconds >= 1)
    out << ", " << with_one_decimal(megabytes_per_second(run)) << " MB/s of text";
  out << '\n';
}

void write_why_not_published(std::ostream& out, const RunOutcome& outcome) {
  out << "nothing was published";
  if (outcome.is_as_before) {
    out << ": nothing has changed";
  } else {
    out << (outcome.reports == 0 ? ": no report to index" : ": some inputs were skipped or cut");
  }
  out << "; " << (outcome.before ? "the index answers as before" : "there is no index yet") << '\n';
}

// A line where something was kept.
void write_kept(std::ostream& out, std::uint64_t kept, std::string_view why_one,
                std::string_view why_several) {
  if (kept == 0) return;
  out << counted(kept, "report") << " kept " << (kept == 1 ? why_one : why_several) << '\n';
}

// What the user should know about the index as it is now.
void write_outcome(std::ostream& out, const RunReport& run) {
  const RunOutcome& outcome = run.outcome;
  if (!outcome.generation) return write_why_not_published(out, outcome);
  out << "published " << generation_name(*outcome.generation) << " in "
      << TerminalText(run.index.string()) << ": " << counted(outcome.reports, "report");
  if (outcome.copies > 0)
    out << ", " << outcome.copies << " of them " << (outcome.copies == 1 ? "a copy" : "copies");
  out << '\n';
  if (outcome.merged > 0) out << "merged " << counted(outcome.merged, "segment") << '\n';
  if (run.command == "build" && outcome.before.value_or(0) > 0) {
    out << "replaced " << counted(*outcome.before, "report")
        << "; 'dragnet-index rollback' restores what was there\n";
  }
}

}  // namespace

void write_summary(std::ostream& out, const RunReport& run) {
  if (run.command != "merge") write_account(out, run);
  write_kept(out, run.outcome.kept, "that its file no longer has (--prune removes it)",
             "that their files no longer have (--prune removes them)");
  write_kept(out, run.outcome.kept_unread,
             "of a file that could not be read to the end (not even --prune removes it)",
             "of files that could not be read to the end (not even --prune removes them)");
  write_outcome(out, run);
}

std::string summary_json(const RunReport& run) {
  const Diagnostics& account = run.diagnostics;
  const RunOutcome& outcome = run.outcome;
  Json skipped = Json::object();
  for (const auto& [code, count] : account.skipped_by_code()) skipped[code] = count;
  Json json = {{"version", report_version},
               {"command", run.command},
               {"index", run.index.string()},
               {"generation", nullptr},
               {"reports", outcome.reports},
               {"copies", nullptr},
               {"reports_before", outcome.before.value_or(0)},
               {"seen", account.seen},
               {"indexed", account.indexed},
               {"unchanged", account.unchanged},
               {"duplicate", account.duplicates},
               {"replaced", outcome.replaced},
               {"deleted", outcome.deleted},
               {"kept", outcome.kept},
               {"kept_unread", outcome.kept_unread},
               {"skipped", account.skipped},
               {"skipped_by_code", std::move(skipped)},
               {"partial", account.partials},
               {"merged_segments", outcome.merged},
               {"seconds", run.seconds},
               {"listing_seconds", outcome.listing_seconds},
               {"text_bytes", outcome.text_bytes},
               {"megabytes_per_second", megabytes_per_second(run)}};
  if (outcome.generation) {
    json["generation"] = generation_name(*outcome.generation);
    json["copies"] = outcome.copies;
  }
  return to_line(json) + "\n";
}

}  // namespace dragnet
