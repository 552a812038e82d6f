// Takes the reports of the inputs that are read, one after the other: tells which of them count,
// notes what every input holds, and keeps the account.
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <unordered_set>
#include <vector>

#include "indexer/diagnostics.h"
#include "indexer/file_source.h"
#include "indexer/first_indexed.h"
#include "indexer/input_files.h"
#include "indexer/ledger.h"
#include "indexer/newest_reports.h"
#include "indexer/segment_writer.h"

namespace dragnet {

// What a run works with and on; all of it must outlive the intake.
struct IntakeTools {
  const Ledger& known;  // of the index that is updated; empty for a build
  const FirstIndexed& first_indexed;
  NewestReports& newest;
  SegmentWriter& writer;
  LedgerWriter& ledger;
  Diagnostics& diagnostics;
  bool prune = false;
};

// What decides whether a report is written. Views: the caller keeps the texts.
struct Arriving {
  std::string_view id;
  std::string_view version;    // version_of it
  std::size_t text_bytes = 0;  // of title and text
  std::size_t input = 0;       // which one it was read from
  ReportRemarks remarks = {};
};

class Intake {
 public:
  Intake(const std::vector<InputFile>& inputs, const IntakeTools& tools);

  // By the order of the inputs. True for a report that is to be written.
  bool take(const Arriving& report);
  // What one held until now counts when it was not read to its end, because the system did not give
  // all or it is damaged; the next update reads it again then, and also one that was no longer what
  // was listed. May be called by another thread, before any report of a later input is taken.
  void note_read(std::size_t input, FileRead read);
  // No report comes any more, and no reader says anything.
  void finish();

  std::size_t claims() const { return claims_; }  // that inputs hold or held
  // An input is new, or its bytes are known to be others, or what it has lost is forgotten.
  bool has_news() const { return has_news_; }
  // Reports that inputs held before and may hold still: those were not read to their end.
  std::size_t kept_unread() const { return kept_unread_; }
  std::size_t text_bytes() const { return text_bytes_; }

 private:
  void open(std::size_t input);
  void close();
  void note_hash(const std::string& hash);
  void compare(const Claim& claim);
  // How many reports. may_be_there: of a file that was not read to its end.
  std::size_t keep_what_was_lost(bool may_be_there);
  FileRead take_read(std::size_t input);

  const std::vector<InputFile>& inputs_;
  IntakeTools tools_;
  std::int64_t quiet_since_;
  std::size_t next_ = 0;             // the input that is opened next
  const InputEntry* old_ = nullptr;  // what is known of the open one
  std::size_t claims_here_ = 0;
  std::unordered_set<std::string> ids_;  // in the open one, when something is known of it
  std::size_t claims_ = 0;
  std::size_t kept_unread_ = 0;
  std::size_t text_bytes_ = 0;
  bool has_news_ = false;
  RemarkList remarks_;
  std::mutex noting_;
  std::map<std::size_t, FileRead> read_;  // of those that are not closed yet
};

}  // namespace dragnet
