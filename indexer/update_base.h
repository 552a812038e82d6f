// What an update starts from: the index, what has changed since, and what of it still counts.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>

#include "common/knowledge.h"
#include "common/open_index.h"
#include "indexer/input_changes.h"
#include "indexer/ledger.h"
#include "indexer/newest_reports.h"
#include "indexer/run.h"

namespace dragnet {

// What stands before anything is read: what the index has, and what the inputs have that stay
// unread. Entries of the ledger lose claims that nothing can be had of any more; their paths are
// returned in `rewritten`.
struct StandingBefore {
  NewestReports newest;
  std::set<std::string> rewritten;
  // By path, how many reports inputs that stay unread have lost, with themselves or without: what
  // --prune takes, unless others have it.
  std::map<std::string, std::size_t> lost;
  std::size_t claims = 0;     // of inputs that stay unread
  std::size_t unchanged = 0;  // of those, records that their inputs hold
};

struct UpdatePlan {
  OpenIndex before;
  Ledger ledger;
  InputChanges changes;
  StandingBefore standing;
  bool prune = false;
};

// Throws IndexError when there is no index, or none that can be updated; UserError when its reports
// were tagged with other vocabularies, and when the request would prune a folder that was given and
// holds no file any more but the index has some of it: its disk is not there, more likely than that
// it was emptied.
UpdatePlan plan_update(const RunRequest& request, const Knowledge& knowledge,
                       const std::vector<InputFile>& inputs);

// How many reports of the index stand in none of the request's inputs any more, as far as those are
// read, and are kept: --prune would take them.
std::size_t count_kept(const UpdatePlan& plan);

// The inputs that hold a report which has to come back, because what stood above it is gone.
std::set<const InputEntry*> inputs_wanted_again(const NewestReports& newest);

// What was wanted again and is still missing cannot be had: the next best counts. Their entries
// lose the claims, their paths are added to `rewritten`.
void give_up_missing(UpdatePlan& plan);

// What becomes of the index's reports when everything is read.
struct Settlement {
  std::vector<ReportNumber> dead;     // of all segments together
  std::set<std::string> dead_in_new;  // ids whose report in the new segment does not count
  std::size_t replaced = 0;
  std::size_t deleted = 0;
};
Settlement settle(const NewestReports& newest, const StoredReports& reports);

// Copies the entries that still count and whose segment goes, the rewritten ones, and those of
// touched files; voids those of files that were pruned, unless no segment is kept.
void carry_over(const UpdatePlan& plan, const std::set<std::string>& kept_segments,
                LedgerWriter& writer);

}  // namespace dragnet
