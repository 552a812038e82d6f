// Which inputs have changed since an index was made of them.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "indexer/file_source.h"
#include "indexer/input_files.h"
#include "indexer/ledger.h"

namespace dragnet {

// Paths are those of the ledger's entries.
struct InputChanges {
  std::vector<InputFile> to_read;   // new or changed, in the order of the inputs
  std::set<std::string> unchanged;  // content as it was
  std::set<std::string> vanished;   // below what was given, but gone

  // Same content, another time: entries as they are to be from now on, without claims.
  std::vector<InputEntry> touched;
};

// What was given on the command line, as far as it is there, by where it leads.
std::set<std::string> canonical_paths(const std::vector<std::string>& inputs);

// A file is unchanged if size and time are what they were, else if its hash is. Standard input has
// always changed. Files that cannot be looked at for another reason than their absence have not
// vanished.
InputChanges compare(const std::vector<InputFile>& inputs, const std::set<std::string>& given,
                     const Ledger& ledger);

// Of a file to read that the entry is of: whether it is known to be another one. What was written
// just before it was read, or not read to its end, is read again without that.
bool is_known_to_differ(const InputFile& file, const InputEntry& entry);

// True when the file can still be read by the path it was given by, with the content that the entry
// is of.
bool is_as_recorded(const InputEntry& entry);

// The entry of a file, without claims and hash. A file that was modified after `quiet_since`
// (nanoseconds since 1970) could change again without its time telling: the entry has no time then
// and gets no hash, and the file is read again the next time.
InputEntry entry_for(const InputFile& file, std::int64_t quiet_since);
// The hash that its entry gets when it has been read; none, too, where it is no longer what was
// listed. A file of which not all was read for that is read once more, but
// - one that could be read no further than its beginning, as a film, only so far: whatever comes
//   behind, it will be read no further again;
// - of one that is damaged further on, and larger than that is worth, there is none.
std::string hash_of_read(const InputFile& file, std::int64_t quiet_since, const FileRead& read);
inline constexpr std::size_t beginning_bytes = std::size_t{1} << 20;
inline constexpr std::uint64_t most_bytes_read_for_hash = std::uint64_t{64} << 20;

// Two seconds ago: as coarse as the time of a file may be.
std::int64_t quiet_since_now();

}  // namespace dragnet
