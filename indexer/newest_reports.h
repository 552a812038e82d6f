// Of reports with one id only the newest version is kept: the one of the greatest version_of.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "common/hash.h"
#include "common/report.h"
#include "indexer/by_text.h"
#include "indexer/text_arena.h"

namespace dragnet {

struct InputEntry;

// Strings that order as versions of a report do: the later date is greater, any date than none;
// then the larger hash of all that was read, origin included, so that neither the order of the
// inputs nor the runs they were read in matter.
std::string version_of(const Report& report);

enum class Arrival : unsigned char {
  first,      // to be written; nothing of this run counts that would be written over
  replaces,   // to be written over one of this run
  outdated,   // a greater version is known
  unchanged,  // the index has this very version
  restores,   // so it has, and one of this run was written for nothing
};

// Keeps a standing only of reports that something happens to: of all others the index has the
// newest version, and of a million reports an update changes few.
class NewestReports {
 public:
  // Versions live as long as what keeps the standing.
  struct Standing {
    std::string_view indexed;           // the version that the index has; empty for none
    std::string_view newest;            // known so far; empty for none
    const InputEntry* input = nullptr;  // the newest stands there and was not read in this run
    std::string_view written;           // the greatest that was to be written in this run
    bool is_lost = false;               // the newest stands in no input any more
  };

  using Standings = ByText<Standing>;

  // What the index has, the greatest version of an id of all that are told. To be told first; both
  // texts must outlive this.
  void know_indexed(std::string_view id, std::string_view version);
  // An input that had the report is read or goes: from now on only what is offered or arrives
  // counts.
  void reconsider(std::string_view id);
  // What stands in an input that is not read, of reports that are reconsidered. Without an input:
  // what is kept of the index although its input has lost it, or is gone itself. True when what was
  // to be written in this run does not count any more.
  bool offer(std::string_view id, std::string_view version, const InputEntry* input);
  // A report of an input that is read.
  Arrival arrive(std::string_view id, std::string_view version);
  // The newest cannot be had any more: what was written counts until others are offered again.
  void forget(std::string_view id);

  // May be asked by several threads, also while others arrive.
  bool is_indexed(std::string_view id, std::string_view version) const;
  bool is_indexed(const Report& report) const;
  const Standings& standings() const { return standings_; }

 private:
  Standing& standing_of(std::string_view id);

  struct TextHash {
    std::size_t operator()(std::string_view text) const { return hash64(text); }
  };

  std::unordered_map<std::string_view, std::string_view, TextHash> indexed_;
  Standings standings_;
  TextArena versions_;  // of those
};

}  // namespace dragnet
