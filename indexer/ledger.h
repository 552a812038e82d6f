// What an index knows of its inputs: each file as it was when it was read, and the reports it gave.
// With it an update leaves unchanged files alone, and knows which of several reports of one id
// counts when an input changes.
//
// A segment has the entries of its run in INPUTS.tsv; an entry of a later segment takes the place
// of one for the same path. The file has a line a file, followed by a line a report:
//
//   F size modified hash given path
//                                  a file that was read; a hash of zeros is none, for others see
//                                  input_changes.h
//   R version id                   a report it holds
//   K version id                   a report it held and that was kept all the same
//   A                              that file was not read to its end, or not as it was listed, and
//                                  is to be read again
//   G path                         a file whose entry is void
//
// with tabs between; in paths and ids backslash, tab and line feed are \\, \t and \n.
#pragma once

#include <cstdint>
#include <deque>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "common/generation.h"
#include "indexer/storage.h"

namespace dragnet {

// A report that an input has, of whatever worth: another input may have a greater version. The
// texts are the ledger's.
struct Claim {
  std::string_view id;
  std::string_view version;  // newest_reports.h
  bool held = true;          // false: the input has lost it
  bool operator==(const Claim&) const = default;
};

struct InputEntry {
  std::string path;           // canonical; "-" for standard input
  std::string given;          // as the command line had it
  std::uint64_t size = 0;     // in bytes
  std::int64_t modified = 0;  // nanoseconds since 1970; 0 where that tells nothing
  std::string hash;           // of its bytes; empty where it may have changed while it was read
  std::vector<Claim> claims;
  std::string segment;  // that the entry stands in
  bool is_void = false;
};

struct Ledger {
  std::map<std::string, InputEntry, std::less<>> entries;  // by path
  std::deque<std::string> texts;                           // that claims look into
};

// The entry for the path; none for a void one.
const InputEntry* entry_in(const Ledger& ledger, std::string_view path);

inline constexpr std::string_view ledger_file = "INPUTS.tsv";

// Of all segments of the generation. Throws IndexError when a segment has none, as those of earlier
// programs, or when one is not what the manifest says.
Ledger read_ledger(const std::filesystem::path& index, const Manifest& manifest);

// Writes a ledger file bit by bit; publish syncs it.
class LedgerWriter {
 public:
  explicit LedgerWriter(std::filesystem::path path);

  // The entry without its claims, which follow.
  void begin(const InputEntry& entry);
  // Of the entry that was begun last, without one: known when all of the file was read.
  void set_hash(std::string_view hash);
  void add(const Claim& claim);
  // The entry that was begun last is of a file that is to be read again: to an update it is never
  // unchanged.
  void read_again();
  // A whole entry.
  void copy(const InputEntry& entry);
  // Nothing may be added afterwards. Throws WriteError.
  void finish();

 private:
  void write_line(std::string_view fields, std::string_view last);

  FileWriter file_;
  std::uint64_t hash_at_ = 0;  // where that of the last entry stands
};

}  // namespace dragnet
