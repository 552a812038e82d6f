#include "indexer/input_changes.h"

#include <cerrno>
#include <chrono>
#include <filesystem>
#include <optional>
#include <system_error>

#include <sys/stat.h>

#include "common/checksum.h"
#include "indexer/interrupt.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

// Empty for a file that cannot be read.
std::string hash_of(const std::string& path) {
  try {
    return checksum_of_file(path, throw_if_interrupted);
  } catch (const fs::filesystem_error&) {
    return "";
  }
}

// In place of the first digit.
constexpr char sign_of_beginning = 'z';

// No hash of a whole file is like it.
std::string hash_of_beginning(const std::string& path) {
  try {
    std::string hash = checksum_of_beginning(path, beginning_bytes);
    hash.front() = sign_of_beginning;
    return hash;
  } catch (const fs::filesystem_error&) {
    return "";
  }
}

bool has_hash(const InputEntry& entry) {
  if (entry.hash.empty()) return false;
  const bool is_of_beginning = entry.hash.front() == sign_of_beginning;
  return (is_of_beginning ? hash_of_beginning(entry.path) : hash_of(entry.path)) == entry.hash;
}

// None of what is no file, or no longer one.
std::optional<InputState> state_of(const std::string& path) {
  struct stat status = {};
  if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return state_in(status);
}

bool is_quiet(const InputFile& file, std::int64_t since) {
  return file.path != "-" && file.state.modified < since;
}

// Whoever has changed it since it was listed may have done so while it was read.
bool is_as_listed(const InputFile& file) {
  return state_of(file.canonical) == file.state;
}

bool is_gone(const std::string& path) {
  struct stat status = {};
  return ::lstat(path.c_str(), &status) != 0 && (errno == ENOENT || errno == ENOTDIR);
}

// Empty for what may not be looked at, which is reported as an input. Throws
// std::filesystem::filesystem_error where the file system fails: what is given would count as not
// given, and its files that are gone would stay.
std::string canonical_path(const std::string& path) {
  std::error_code error;
  const fs::path canonical = fs::weakly_canonical(path, error);
  if (error == std::errc::io_error || error == std::errc::not_enough_memory)
    throw fs::filesystem_error("cannot find", path, error);
  return error ? "" : canonical.native();
}

// True when the path or a folder above it is one of them.
bool is_below(fs::path path, const std::set<std::string>& given) {
  for (;; path = path.parent_path()) {
    if (given.contains(path.native())) return true;
    if (!path.has_relative_path()) return false;
  }
}

// Those that the inputs do not have.
std::set<std::string> missing_from(const std::vector<InputFile>& inputs,
                                   const std::set<std::string>& given, const Ledger& ledger) {
  std::set<std::string> missing;
  for (const auto& [path, entry] : ledger.entries)
    if (!entry.is_void && is_below(path, given)) missing.insert(path);
  for (const InputFile& file : inputs) missing.erase(file.canonical);
  std::erase_if(missing, [](const std::string& path) { return !is_gone(path); });
  return missing;
}

}  // namespace

std::set<std::string> canonical_paths(const std::vector<std::string>& inputs) {
  std::set<std::string> paths;
  for (const std::string& input : inputs) {
    const std::string path = canonical_path(input);
    if (!path.empty() && input != "-") paths.insert(path);
  }
  return paths;
}

InputChanges compare(const std::vector<InputFile>& inputs, const std::set<std::string>& given,
                     const Ledger& ledger) {
  const std::int64_t quiet_since = quiet_since_now();
  InputChanges changes;
  for (const InputFile& file : inputs) {
    const InputEntry* entry = file.path == "-" ? nullptr : entry_in(ledger, file.canonical);
    if (entry == nullptr || file.state.size != entry->size) {
      changes.to_read.push_back(file);
    } else if (file.state.modified == entry->modified) {
      changes.unchanged.insert(entry->path);
    } else if (has_hash(*entry)) {
      changes.unchanged.insert(entry->path);
      changes.touched.push_back(entry_for(file, quiet_since));
      changes.touched.back().hash = hash_of_read(file, quiet_since, {.hash = entry->hash});
    } else {
      changes.to_read.push_back(file);
    }
  }
  changes.vanished = missing_from(inputs, given, ledger);
  return changes;
}

bool is_known_to_differ(const InputFile& file, const InputEntry& entry) {
  return file.state.size != entry.size || !entry.hash.empty();
}

bool is_as_recorded(const InputEntry& entry) {
  const auto state = state_of(entry.path);
  return state && entry.path == canonical_path(entry.given) &&
         (*state == InputState{entry.size, entry.modified} || has_hash(entry));
}

InputEntry entry_for(const InputFile& file, std::int64_t quiet_since) {
  InputEntry entry{.path = file.canonical, .given = file.path, .size = file.state.size};
  if (is_quiet(file, quiet_since)) entry.modified = file.state.modified;
  return entry;
}

std::string hash_of_read(const InputFile& file, std::int64_t quiet_since, const FileRead& read) {
  if (!is_quiet(file, quiet_since) || !is_as_listed(file)) return {};
  if (!read.hash.empty()) return read.hash;
  const bool ends_at_beginning = read.is_cut && read.end <= beginning_bytes;
  if (read.is_cut && !ends_at_beginning && file.state.size > most_bytes_read_for_hash) return {};
  const std::string hash =
      ends_at_beginning ? hash_of_beginning(file.canonical) : hash_of(file.canonical);
  return is_as_listed(file) ? hash : "";
}

std::int64_t quiet_since_now() {
  const auto now = std::chrono::system_clock::now() - std::chrono::seconds(2);
  return std::chrono::duration_cast<std::chrono::nanoseconds>(now.time_since_epoch()).count();
}

}  // namespace dragnet
