// The generations of an index folder: which files make up what is searched now.
//
//   INDEX/LOCK               flock of the indexer at work, its holder named inside
//   INDEX/CURRENT            one line: gen-000007
//   INDEX/gen-000007.json    the manifest; its last member is its own checksum
//   INDEX/gen-000007.NAME    another file of that generation: what spans its segments or changes
//                            with every update (common/tombstones.h, common/copies.h), or is made
//                            of its vocabulary (common/name_tables.h)
//   INDEX/vocabulary-HASH.tsv  the bundle of vocabulary files that the reports were tagged with
//   INDEX/seg-000012/        an immutable Xapian database and SKIPPED.jsonl of its runs
//   INDEX/staging-PID/       a run at work; left-overs are removed by the next run
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/data_files.h"
#include "common/mapped_file.h"

namespace dragnet {

struct FileEntry {
  std::string path;  // within INDEX: "seg-000012/postlist.glass"
  std::uint64_t size = 0;
  std::string checksum;    // of all its bytes (common/checksum.h)
  std::string edges = {};  // of those at its two ends; empty: not known
  bool operator==(const FileEntry&) const = default;
};

struct SegmentEntry {
  std::string name;              // "seg-000012"
  std::uint64_t reports = 0;     // that it holds
  std::uint64_t tombstones = 0;  // of those, no longer part of the index
  bool operator==(const SegmentEntry&) const = default;
};

struct Manifest {
  std::uint64_t number = 0;
  int schema = 0;
  int analyzer = 0;
  std::string program;  // versions
  std::string xapian;
  std::string vocabulary;  // hash
  std::string created;     // UTC, "2023-05-15T11:38:55Z"
  std::vector<std::string> inputs;
  std::vector<SegmentEntry> segments;
  std::uint64_t reports = 0;     // without those that have a tombstone
  std::uint64_t skipped = 0;     // by the run that made it
  std::uint64_t duplicates = 0;  // records of all inputs that another of the same id stands above
  std::vector<FileEntry> files;
  bool operator==(const Manifest&) const = default;
};

// The names in INDEX.
inline constexpr std::string_view lock_file = "LOCK";
inline constexpr std::string_view current_file = "CURRENT";
inline constexpr std::string_view next_current_file = "CURRENT.tmp";  // until it is renamed
inline constexpr std::string_view generation_prefix = "gen-";
inline constexpr std::string_view segment_prefix = "seg-";
inline constexpr std::string_view vocabulary_prefix = "vocabulary-";
std::string generation_name(std::uint64_t number);   // "gen-000007"
std::string segment_name(std::uint64_t number);      // "seg-000012"
std::string vocabulary_file(std::string_view hash);  // "vocabulary-HASH.tsv"
std::string manifest_file(std::uint64_t number);     // "gen-000007.json"
// "gen-000007.tombstones"; the name is of lower case letters and not json.
std::string generation_file(std::uint64_t number, const std::string& name);

// The number of a name: {"gen-", "gen-000007"} gives 7. Nothing for anything but the prefix and at
// least six digits.
std::optional<std::uint64_t> number_in(std::string_view prefix, std::string_view name);

// The text of a manifest, and back; `where` names the file in the IndexError. parse_manifest
// refuses a text whose checksum is wrong, another schema or analyzer, and names of files that could
// lie outside the index.
std::string to_text(const Manifest& manifest);
Manifest parse_manifest(std::string_view text, const std::string& where);

[[noreturn]] void throw_no_index(const std::filesystem::path& index);  // IndexError

// The number in CURRENT, which must be nothing but the name of a generation. Throws IndexError.
std::uint64_t current_number(const std::filesystem::path& index);

// A manifest by itself, its files not looked at. Throws IndexError.
Manifest read_manifest(const std::filesystem::path& index, std::uint64_t number);

// A generation: names, sizes and both ends of its files are checked, which tells missing, cut and
// foreign ones, and the rest of their contents is not. Throws IndexError that says what is missing
// or damaged and which command helps (build, rollback).
Manifest read_generation(const std::filesystem::path& index, std::uint64_t number);

// All of a file that a manifest names. Throws IndexError when it is missing, unreadable, or not
// what its checksum says.
MappedFile checked_content(const std::filesystem::path& index, const FileEntry& file);

// The vocabulary files that the generation's reports were tagged with. Throws IndexError when they
// are not what the hash says.
DataFiles read_vocabulary(const std::filesystem::path& index, const Manifest& manifest);

// The generation's file of that name; nothing when it has none. Throws IndexError when it is not
// what the manifest says.
std::optional<MappedFile> read_generation_file(const std::filesystem::path& index,
                                               const Manifest& manifest, const std::string& name);

// IndexError: the generation's file of that name says other things than its manifest.
[[noreturn]] void throw_unfit(const Manifest& manifest, std::string_view name);

// Every damage found in the files of a generation, contents included: "seg-000012/position.glass:
// missing". Files in its segment folders that the manifest does not name are damages too.
std::vector<std::string> verify(const std::filesystem::path& index, const Manifest& manifest);

// $DRAGNET_INDEX, else $XDG_DATA_HOME/dragnet, else ~/.local/share/dragnet; relative XDG paths are
// ignored. Throws UserError when none of them is set.
std::filesystem::path default_index();

}  // namespace dragnet
