#include "common/generation.h"

#include <algorithm>
#include <cstdlib>
#include <set>

#include "common/ascii.h"
#include "common/checksum.h"
#include "common/error.h"
#include "common/file_content.h"
#include "common/number_text.h"
#include "common/whole_number.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t least_digits = 6;
constexpr std::size_t most_digits = 15;
constexpr std::uint64_t max_current_bytes = 64;

std::string numbered(std::string_view prefix, std::uint64_t number) {
  return std::string(prefix) + padded(number, least_digits);
}

// What is wrong with a file as far as its folder tells; nothing when all is well. Throws
// filesystem_error when it cannot be asked: that is no damage.
std::optional<std::string> outward_damage(const fs::path& index, const FileEntry& file) {
  const fs::path path = index / file.path;
  std::error_code error;
  const fs::file_status status = fs::symlink_status(path, error);
  if (status.type() == fs::file_type::not_found) return file.path + ": missing";
  if (error) throw fs::filesystem_error("cannot look at", path, error);
  if (!fs::is_regular_file(status)) return file.path + ": not a file";
  const std::uint64_t size = fs::file_size(path);
  if (size != file.size)
    return file.path + ": " + std::to_string(size) + " bytes instead of " +
           std::to_string(file.size);
  return std::nullopt;
}

bool holds_manifest(const fs::path& index) {
  std::error_code error;  // a folder that cannot be read holds none that could be used
  for (fs::directory_iterator at(index, error); !error && at != fs::directory_iterator();
       at.increment(error)) {
    const fs::path& path = at->path();
    if (path.extension() == ".json" && number_in(generation_prefix, path.stem().string()))
      return true;
  }
  return false;
}

std::string other_content(const FileEntry& file) {
  return file.path + ": content does not match its checksum";
}

// The same as far as the file's ends tell too.
std::optional<std::string> damage_at_edges(const fs::path& index, const FileEntry& file) {
  if (auto outward = outward_damage(index, file)) return outward;
  if (file.edges.empty() || checksum_of_edges(index / file.path) == file.edges) return std::nullopt;
  return other_content(file);
}

std::optional<std::string> damage(const fs::path& index, const FileEntry& file) {
  try {
    if (auto outward = outward_damage(index, file)) return outward;
    if (checksum_of_file(index / file.path) == file.checksum) return std::nullopt;
    return other_content(file);
  } catch (const fs::filesystem_error& error) {
    return file.path + ": " + error.code().message();
  }
}

std::vector<std::string> unnamed_files(const fs::path& index, const Manifest& manifest) {
  std::set<std::string> named;
  for (const FileEntry& file : manifest.files) named.insert(file.path);
  std::vector<std::string> found;
  for (const SegmentEntry& segment : manifest.segments) {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(index / segment.name, error)) {
      const std::string path = segment.name + "/" + entry.path().filename().string();
      if (!named.contains(path)) found.push_back(path + ": not named by the manifest");
    }
    // Of a folder that is missing, so is every file that is named.
    if (error && error != std::errc::no_such_file_or_directory)
      found.push_back(segment.name + ": " + error.message());
  }
  std::sort(found.begin(), found.end());
  return found;
}

// The parts of a manifest that have to agree with each other.
std::vector<std::string> contradictions(const Manifest& manifest) {
  std::vector<std::string> found;
  std::uint64_t reports = 0;
  for (const SegmentEntry& segment : manifest.segments) {
    reports += segment.reports - segment.tombstones;
    const auto inside = [&](const FileEntry& file) {
      return file.path.starts_with(segment.name + "/");
    };
    if (std::none_of(manifest.files.begin(), manifest.files.end(), inside))
      found.push_back(segment.name + ": no file of it is named");
  }
  if (reports != manifest.reports)
    found.push_back(manifest_file(manifest.number) + ": counts " +
                    std::to_string(manifest.reports) + " reports, its segments " +
                    std::to_string(reports));
  return found;
}

std::optional<std::string> first_damage_at_edges(const fs::path& index, const Manifest& manifest) {
  for (const FileEntry& file : manifest.files)
    if (auto found = damage_at_edges(index, file)) return found;
  return std::nullopt;
}

Manifest manifest_in(std::string_view text, std::uint64_t number) {
  const std::string name = manifest_file(number);
  Manifest manifest = parse_manifest(text, name);
  if (manifest.number != number) throw_damaged(name + " is of another generation");
  return manifest;
}

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : value;
}

}  // namespace

std::string generation_name(std::uint64_t number) {
  return numbered(generation_prefix, number);
}

std::string segment_name(std::uint64_t number) {
  return numbered(segment_prefix, number);
}

std::string manifest_file(std::uint64_t number) {
  return generation_name(number) + ".json";
}

std::string generation_file(std::uint64_t number, const std::string& name) {
  return generation_name(number) + "." + name;
}

std::string vocabulary_file(std::string_view hash) {
  return std::string(vocabulary_prefix).append(hash).append(".tsv");
}

std::optional<std::uint64_t> number_in(std::string_view prefix, std::string_view name) {
  if (!name.starts_with(prefix)) return std::nullopt;
  const std::string_view digits = name.substr(prefix.size());
  if (digits.size() < least_digits || digits.size() > most_digits ||
      !std::all_of(digits.begin(), digits.end(), is_ascii_digit))
    return std::nullopt;
  return whole_number<std::uint64_t>(digits);
}

void throw_no_index(const fs::path& index) {
  const std::string place = " in " + index.string();
  if (holds_manifest(index))
    throw IndexError("index-missing: no generation is current" + place +
                     "; 'dragnet-index rollback' takes the newest that is whole");
  throw IndexError("index-missing: there is no index" + place +
                   "; make one with 'dragnet-index build'");
}

std::uint64_t current_number(const fs::path& index) {
  const fs::path path = index / current_file;
  std::error_code error;
  const fs::file_status status = fs::symlink_status(path, error);
  if (status.type() == fs::file_type::not_found) throw_no_index(index);
  if (error) throw fs::filesystem_error("cannot look at", path, error);
  const bool small = fs::is_regular_file(status) && fs::file_size(path) <= max_current_bytes;
  std::string text = small ? file_content(path).value_or("") : "";
  if (text.ends_with('\n')) text.pop_back();
  const auto number = number_in(generation_prefix, text);
  if (!number || generation_name(*number) != text)
    throw_damaged(path.string() + " is not a generation name");
  return *number;
}

Manifest read_manifest(const fs::path& index, std::uint64_t number) {
  const std::optional<std::string> text = file_content(index / manifest_file(number));
  if (!text) throw_damaged(manifest_file(number) + " missing in " + index.string());
  return manifest_in(*text, number);
}

Manifest read_generation(const fs::path& index, std::uint64_t number) {
  Manifest manifest = read_manifest(index, number);
  if (const auto found = first_damage_at_edges(index, manifest)) throw_damaged(*found);
  return manifest;
}

MappedFile checked_content(const fs::path& index, const FileEntry& file) {
  if (!fs::is_regular_file(fs::symlink_status(index / file.path)))
    throw_damaged(file.path + ": missing");
  // Read, not mapped, for its sum: of most of it no more than that is wanted.
  if (checksum_of_file(index / file.path) != file.checksum) throw_damaged(other_content(file));
  return MappedFile(index / file.path);
}

DataFiles read_vocabulary(const fs::path& index, const Manifest& manifest) {
  const MappedFile bundle = checked_content(
      index, {.path = vocabulary_file(manifest.vocabulary), .checksum = manifest.vocabulary});
  return from_bundle({bundle.bytes(), bundle.owner()});
}

std::optional<MappedFile> read_generation_file(const fs::path& index, const Manifest& manifest,
                                               const std::string& name) {
  const std::string file = generation_file(manifest.number, name);
  const auto entry = std::ranges::find(manifest.files, file, &FileEntry::path);
  if (entry == manifest.files.end()) return std::nullopt;
  return checked_content(index, *entry);
}

void throw_unfit(const Manifest& manifest, std::string_view name) {
  throw_damaged(generation_file(manifest.number, std::string(name)) + " does not fit its manifest");
}

std::vector<std::string> verify(const fs::path& index, const Manifest& manifest) {
  std::vector<std::string> found = contradictions(manifest);
  for (const FileEntry& file : manifest.files)
    if (auto one = damage(index, file)) found.push_back(std::move(*one));
  for (std::string& one : unnamed_files(index, manifest)) found.push_back(std::move(one));
  return found;
}

fs::path default_index() {
  if (const auto given = environment("DRAGNET_INDEX"); !given.empty()) return given;
  if (const auto data = environment("XDG_DATA_HOME"); data.starts_with('/'))
    return fs::path(data) / "dragnet";
  if (const auto home = environment("HOME"); !home.empty())
    return fs::path(home) / ".local" / "share" / "dragnet";
  throw UserError("where is the index? Give --index DIR or set DRAGNET_INDEX");
}

}  // namespace dragnet
