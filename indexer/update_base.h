// The index that an update starts from, and what of it still counts.
#pragma once

#include <cstddef>
#include <filesystem>
#include <set>
#include <string>

#include "common/knowledge.h"
#include "common/open_index.h"
#include "indexer/build_index.h"
#include "indexer/input_changes.h"
#include "indexer/ledger.h"
#include "indexer/newest_reports.h"

namespace dragnet {

struct UpdateBase {
  OpenIndex index;
  Ledger ledger;
};

// Throws IndexError when there is no index, or none that can be updated; UserError when its reports
// were tagged with other vocabularies.
UpdateBase open_base(const std::filesystem::path& index, const Knowledge& knowledge);

// How the request's inputs differ from what the ledger has. Throws UserError when the request would
// prune a folder that was given and holds no file any more but the index has some of it: its disk
// is not there, more likely than that it was emptied.
InputChanges changes_since(const Ledger& ledger, const BuildRequest& request,
                           const std::vector<InputFile>& inputs);

// What stands before anything is read: what the index has, and what the inputs have that stay
// unread. Entries of the ledger lose claims that nothing can be had of any more; their paths are
// returned in `rewritten`.
struct StandingBefore {
  NewestReports newest;
  std::set<std::string> rewritten;
  std::size_t claims = 0;     // of inputs that stay unread
  std::size_t unchanged = 0;  // of those, records that their inputs hold
};
StandingBefore standing_before(Ledger& ledger, const InputChanges& changes, bool prune);

// The inputs that hold a report which has to come back, because what stood above it is gone.
std::set<const InputEntry*> inputs_wanted_again(const NewestReports& newest);

// What was wanted again and is still missing cannot be had: the next best counts. Their entries
// lose the claims, their paths are added to `rewritten`.
void give_up_missing(StandingBefore& standing, Ledger& ledger, const InputChanges& changes);

// What becomes of the index's reports when everything is read.
struct Settlement {
  std::vector<ReportNumber> dead;     // of all segments together
  std::set<std::string> dead_in_new;  // ids whose report in the new segment does not count
  std::size_t replaced = 0;
  std::size_t deleted = 0;
};
Settlement settle(const NewestReports& newest, const StoredReports& reports);

// Copies the entries that still count and whose segment goes, the rewritten ones, and those of
// touched files; voids those of files that were pruned.
struct LedgerUpdate {
  const Ledger& ledger;
  const InputChanges& changes;
  const std::set<std::string>& rewritten;
  const std::set<std::string>& kept_segments;
  bool prune = false;
};
void carry_over(const LedgerUpdate& update, LedgerWriter& writer);

}  // namespace dragnet
