#include "indexer/dry_run.h"

#include "common/terminal_text.h"
#include "indexer/counted.h"
#include "indexer/update_base.h"

namespace dragnet {

void print_dry_run(const BuildRequest& request, const Knowledge& knowledge,
                   Diagnostics& diagnostics, std::ostream& out) {
  const std::vector<InputFile> inputs = list_inputs(
      {.inputs = request.inputs, .filter = request.filter, .index = request.index}, diagnostics);
  const UpdateBase base = open_base(request.index, knowledge);
  const InputChanges changes = changes_since(base.ledger, request, inputs);

  for (const InputFile& file : changes.to_read) {
    const bool is_new = entry_in(base.ledger, file.canonical) == nullptr;
    out << (is_new ? "new      " : "changed  ") << TerminalText(file.path) << '\n';
  }
  for (const std::string& path : changes.vanished) {
    const InputEntry& entry = base.ledger.entries.at(path);
    out << (request.prune ? "delete   " : "keep     ") << TerminalText(entry.given) << "  "
        << counted(entry.claims.size(), "report") << '\n';
  }
  out << changes.to_read.size() << " to read, " << changes.unchanged.size() << " unchanged, "
      << changes.vanished.size() << " gone" << (request.prune ? "" : " and kept")
      << "; nothing was done\n";
}

}  // namespace dragnet
