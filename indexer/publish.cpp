// What a power failure may do: a file that was not synced has any content, a name that was not
// synced in its folder may be missing, and names changed in one folder last in the order in which
// they were changed. So everything that CURRENT leads to is synced before CURRENT is renamed, in
// this order:
//
//   1. every file of the segment, then the segment's folder: the database and its names
//   2. the vocabulary and the files of the generation, which are synced as they are written
//   3. all of them move into INDEX; the manifest is written there and synced
//   4. CURRENT.tmp is written and synced, and takes the place of CURRENT: readers see the new
//   generation
//   5. INDEX: all names above last, and only now may old files go
//
// The names of 3 and 4 need no sync of their own: they are made in one folder before CURRENT is.
#include "indexer/publish.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include <xapian.h>

#include "common/checksum.h"
#include "common/copies.h"
#include "common/schema.h"
#include "common/version.h"
#include "indexer/copy_search.h"
#include "indexer/left_overs.h"
#include "indexer/ordered_run.h"
#include "indexer/skipped_list.h"
#include "indexer/storage.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

FileEntry entry_of(const Staging& staging, const std::string& name) {
  const fs::path path = staging.folder() / name;
  return {.path = name,
          .size = fs::file_size(path),
          .checksum = checksum_of_file(path),
          .edges = checksum_of_edges(path)};
}

std::vector<FileEntry> entries_of(const Staging& staging, const std::vector<std::string>& names) {
  return side_by_side(names, [&](const std::string& name) { return entry_of(staging, name); });
}

std::vector<FileEntry> entries_of_segment(const Staging& staging) {
  std::vector<std::string> names;
  for (const auto& file : fs::directory_iterator(staging.segment()))
    names.push_back(staging.segment_name() + "/" + file.path().filename().string());
  return entries_of(staging, names);
}

// Everything but the files.
Manifest manifest_of(const Staging& staging, const Publication& publication) {
  Manifest manifest = {.number = staging.generation(),
                       .schema = schema_version,
                       .analyzer = analyzer_version,
                       .program = std::string(program_version),
                       .xapian = Xapian::version_string(),
                       .vocabulary = publication.knowledge.hash,
                       .created = publication.created,
                       .inputs = publication.inputs,
                       .segments = publication.kept.segments,
                       .reports = 0,
                       .skipped = publication.skipped,
                       .duplicates = publication.duplicates,
                       .files = {}};
  manifest.segments.push_back({.name = staging.segment_name(),
                               .reports = publication.reports,
                               .tombstones = publication.dead.size()});
  for (const SegmentEntry& segment : manifest.segments)
    manifest.reports += segment.reports - segment.tombstones;
  return manifest;
}

// In the order of the manifest.
std::vector<fs::path> segment_folders(const Staging& staging, const KeptSegments& kept) {
  std::vector<fs::path> folders;
  for (const SegmentEntry& segment : kept.segments)
    folders.push_back(staging.index() / segment.name);
  folders.push_back(staging.segment());
  return folders;
}

// What stands beside the segment.
struct LooseFiles {
  std::map<std::string, std::string> contents;  // by name
  std::uint64_t copies = 0;
};

LooseFiles loose_files(const Staging& staging, const Publication& publication,
                       const Manifest& manifest) {
  Tombstones tombstones = publication.kept.tombstones;
  tombstones.by_segment.push_back(publication.dead);
  const SegmentsNow now{segment_folders(staging, publication.kept), tombstones};
  const Stories stories = publication.before == nullptr
                              ? find_stories(now)
                              : update_stories(now, *publication.before, staging.index());
  LooseFiles loose;
  const auto of_generation = [&](std::string_view file) -> std::string& {
    return loose.contents[generation_file(manifest.number, std::string(file))];
  };
  loose.contents[vocabulary_file(manifest.vocabulary)] = to_bundle(*publication.knowledge.files);
  of_generation(names_file) = name_tables_of(publication.knowledge);
  if (!stories.empty()) of_generation(copies_file) = to_bytes(stories);
  if (!tombstones.empty()) of_generation(tombstones_file) = to_text(tombstones, manifest);
  for (const auto& story : stories) loose.copies += story.size() - 1;
  return loose;
}

std::vector<std::string> write_loose_files(const Staging& staging, const LooseFiles& loose) {
  std::vector<std::string> names;
  for (const auto& [name, content] : loose.contents) {
    write_file(staging.folder() / name, content);
    names.push_back(name);
  }
  return names;
}

}  // namespace

WrittenSegment finish_segment(const Staging& staging, SegmentWriter& writer, LedgerWriter& ledger,
                              Diagnostics& diagnostics) {
  WrittenSegment segment = writer.commit();
  for (const RejectedReport& rejected : segment.rejected)
    diagnostics.unindex({rejected.path, rejected.record}, "index-rejected", rejected.reason);
  diagnostics.require_balance();
  ledger.finish();
  rename_path(staging.ledger(), staging.segment() / ledger_file);
  return segment;
}

Published publish(Staging& staging, const Publication& publication) {
  staging.lock().confirm();
  // Xapian's lock against a second writer: nobody writes here again.
  remove_path(staging.segment() / "flintlock");
  FileWriter skipped(staging.segment() / skipped_file);
  skipped.write(publication.skipped_jsonl);
  skipped.finish();
  // The disk writes while files are read and copies looked for; nothing else is written meanwhile.
  auto synced = on_another_thread([&] { sync_folder_with_files(staging.segment()); });
  auto segment_files = on_another_thread([&] { return entries_of_segment(staging); });
  Manifest manifest = manifest_of(staging, publication);
  const LooseFiles loose = loose_files(staging, publication, manifest);
  manifest.files = publication.kept.files;
  std::ranges::move(segment_files.get(), std::back_inserter(manifest.files));
  synced.get();
  const std::vector<std::string> loose_names = write_loose_files(staging, loose);
  std::ranges::move(entries_of(staging, loose_names), std::back_inserter(manifest.files));
  std::ranges::sort(manifest.files, {}, &FileEntry::path);

  const std::optional<std::uint64_t> fallback = staging.fallback(publication.has_same_reports);
  staging.move_in(staging.segment_name());
  for (const std::string& name : loose_names) staging.move_in(name);
  staging.claim(manifest_file(manifest.number));
  write_file(staging.index() / manifest_file(manifest.number), to_text(manifest));

  prepare_current(staging.index(), manifest.number);
  staging.set_published();
  switch_current(staging.index());

  std::set<std::uint64_t> keep = {manifest.number};
  if (fallback) keep.insert(*fallback);
  remove_left_overs(staging.index(), keep);
  return {std::move(manifest), loose.copies};
}

void prepare_current(const fs::path& index, std::uint64_t number) {
  write_file(index / next_current_file, generation_name(number) + "\n");
}

void switch_current(const fs::path& index) {
  rename_path(index / next_current_file, index / current_file);
  sync_folder(index);
}

}  // namespace dragnet
