#include "indexer/dry_run.h"

#include <cstddef>
#include <map>
#include <vector>

#include "common/terminal_text.h"
#include "indexer/counted.h"
#include "indexer/record_stream.h"
#include "indexer/update_base.h"

namespace dragnet {

namespace {

std::string_view why_read(const InputFile& file, const Ledger& ledger) {
  const InputEntry* const entry = entry_in(ledger, file.canonical);
  if (entry == nullptr) return "new      ";
  return is_known_to_differ(file, *entry) ? "changed  " : "again    ";
}

using UnreadFiles = std::map<std::string, std::size_t>;  // by path: reports that stay

// Of the known files that are to be read, those that cannot be read to their end; what they held
// counts from now on. Those that are new, and standard input, have nothing to lose.
UnreadFiles find_unread(UpdatePlan& plan, Diagnostics& diagnostics) {
  std::vector<InputFile> known;
  for (const InputFile& file : plan.changes.to_read)
    if (file.path != "-" && entry_in(plan.ledger, file.canonical) != nullptr) known.push_back(file);
  UnreadFiles unread;
  const auto judge = [&](std::size_t input, const FileRead& read) {
    if (!read.failed && !read.is_cut) return;
    NewestReports& newest = plan.standing.newest;
    std::size_t& stay = unread[known[input].path];
    for (const Claim& claim : entry_in(plan.ledger, known[input].canonical)->claims) {
      if (!newest.is_indexed(claim.id, claim.version)) continue;
      newest.offer(claim.id, claim.version, nullptr);
      ++stay;
    }
  };
  RecordStream records(known, diagnostics, judge);
  while (records.next_portion()) continue;
  return unread;
}

void print_files(const UpdatePlan& plan, const UnreadFiles& unread, std::ostream& out) {
  const std::string_view fate = plan.prune ? "delete   " : "keep     ";
  for (const InputFile& file : plan.changes.to_read)
    out << why_read(file, plan.ledger) << TerminalText(file.path) << '\n';
  for (const auto& [path, reports] : unread) {
    out << "keep     " << TerminalText(path) << "  " << counted(reports, "report")
        << ", as it cannot be read to the end\n";
  }
  for (const auto& [path, reports] : plan.standing.lost) {
    out << fate << TerminalText(plan.ledger.entries.at(path).given) << "  "
        << counted(reports, "report")
        << (plan.changes.vanished.contains(path) ? "" : " that it does not have any more") << '\n';
  }
}

}  // namespace

void print_dry_run(const RunRequest& request, const Knowledge& knowledge, Diagnostics& diagnostics,
                   std::ostream& out) {
  const std::vector<InputFile> inputs = list_files(request, diagnostics);
  UpdatePlan plan = plan_update(request, knowledge, inputs);
  print_files(plan, request.prune ? find_unread(plan, diagnostics) : UnreadFiles(), out);

  const InputChanges& changes = plan.changes;
  out << changes.to_read.size() << " to read, " << changes.unchanged.size() << " unchanged, "
      << changes.vanished.size() << " gone" << (request.prune ? "" : " and kept");
  if (request.prune) {
    // What files that can be read still have is not known: as if it were nothing.
    const Settlement settlement = settle(plan.standing.newest, plan.before.reports);
    out << "; " << (changes.to_read.empty() ? "" : "up to ")
        << counted(settlement.deleted, "report") << " to delete";
  }
  out << "; nothing was done\n";
}

}  // namespace dragnet
