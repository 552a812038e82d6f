#include "indexer/dry_run.h"

#include "common/terminal_text.h"
#include "indexer/counted.h"
#include "indexer/update_base.h"

namespace dragnet {

namespace {

std::string_view why_read(const InputFile& file, const Ledger& ledger) {
  const InputEntry* const entry = entry_in(ledger, file.canonical);
  if (entry == nullptr) return "new      ";
  return is_known_to_differ(file, *entry) ? "changed  " : "again    ";
}

void print_files(const UpdatePlan& plan, std::ostream& out) {
  const std::string_view fate = plan.prune ? "delete   " : "keep     ";
  for (const InputFile& file : plan.changes.to_read)
    out << why_read(file, plan.ledger) << TerminalText(file.path) << '\n';
  for (const auto& [path, reports] : plan.standing.lost) {
    out << fate << TerminalText(plan.ledger.entries.at(path).given) << "  "
        << counted(reports, "report")
        << (plan.changes.vanished.contains(path) ? "" : " that it does not have any more") << '\n';
  }
}

}  // namespace

void print_dry_run(const BuildRequest& request, const Knowledge& knowledge,
                   Diagnostics& diagnostics, std::ostream& out) {
  const std::vector<InputFile> inputs = list_inputs(
      {.inputs = request.inputs, .filter = request.filter, .index = request.index}, diagnostics);
  const UpdatePlan plan = plan_update(request, knowledge, inputs);
  print_files(plan, out);

  const InputChanges& changes = plan.changes;
  out << changes.to_read.size() << " to read, " << changes.unchanged.size() << " unchanged, "
      << changes.vanished.size() << " gone" << (request.prune ? "" : " and kept");
  if (request.prune) {
    // What files that are to be read still have is not known: as if it were nothing.
    const Settlement settlement = settle(plan.standing.newest, plan.before.reports);
    out << "; " << (changes.to_read.empty() ? "" : "up to ")
        << counted(settlement.deleted, "report") << " to delete";
  }
  out << "; nothing was done\n";
}

}  // namespace dragnet
