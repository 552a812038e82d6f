#include "indexer/check.h"

#include <sstream>
#include <string>
#include <vector>

#include <unistd.h>
#include <xapian.h>

#include "common/generation.h"
#include "common/glass_format.h"
#include "common/terminal_text.h"
#include "common/tombstones.h"
#include "indexer/byte_size.h"
#include "indexer/counted.h"
#include "indexer/generations.h"
#include "indexer/index_info.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

// Xapian's own check opens the tables for writing; who may only read has to do with their
// checksums.
std::size_t errors_in(const std::string& segment, std::ostream& details) {
  if (::access((segment + "/" + glass_version_file).c_str(), W_OK) != 0) return 0;
  return Xapian::Database::check(segment, 0, &details);
}

// What Xapian says of the database, one finding a segment.
std::optional<std::string> damage_in(const fs::path& index, const SegmentEntry& segment) {
  const std::string path = (index / segment.name).string();
  try {
    std::ostringstream details;
    const std::size_t errors = errors_in(path, details);
    if (errors != 0)
      return segment.name + ": " + std::to_string(errors) + " errors: " + details.str();
    const Xapian::Database database(path, Xapian::DB_BACKEND_GLASS);
    if (database.get_doccount() != segment.reports)
      return segment.name + ": holds " + std::to_string(database.get_doccount()) +
             " reports instead of " + std::to_string(segment.reports);
  } catch (const Xapian::DatabaseError& error) {
    return segment.name + ": " + error.get_msg();
  }
  return std::nullopt;
}

std::vector<std::string> find_damages(const fs::path& index, const Manifest& manifest) {
  std::vector<std::string> found = verify(index, manifest);
  // Xapian can hang or crash on bytes that are not its own.
  if (!found.empty()) return found;
  for (const SegmentEntry& segment : manifest.segments)
    if (auto damage = damage_in(index, segment)) found.push_back(std::move(*damage));
  read_vocabulary(index, manifest);
  read_tombstones(index, manifest);
  return found;
}

// What a rollback returns to, if that is whole in every byte.
std::optional<Manifest> sound_fallback(const fs::path& index, std::uint64_t current) {
  std::optional<Manifest> fallback = generation_before(index, current);
  if (fallback && !verify(index, *fallback).empty()) return std::nullopt;
  return fallback;
}

}  // namespace

ExitStatus check(const fs::path& index, std::ostream& out) {
  const Manifest manifest = read_manifest(index, current_number(index));
  const std::string name = generation_name(manifest.number);

  const std::vector<std::string> damages = find_damages(index, manifest);
  for (const std::string& damage : damages) out << TerminalText(damage) << '\n';

  if (damages.empty()) {
    out << name << ": no damage in " << counted(manifest.files.size(), "file") << ", "
        << byte_size(bytes_below(manifest, "")) << ", " << counted(manifest.reports, "report")
        << '\n';
    return ExitStatus::ok;
  }
  const auto fallback = sound_fallback(index, manifest.number);
  out << name << ": damaged; "
      << (fallback ? "'dragnet-index rollback' returns to " + generation_name(fallback->number)
                   : std::string("build the index again with 'dragnet-index build'"))
      << '\n';
  return ExitStatus::index;
}

}  // namespace dragnet
