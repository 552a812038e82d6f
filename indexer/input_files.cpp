#include "indexer/input_files.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <set>
#include <sstream>
#include <system_error>

#include <sys/stat.h>

#include "common/error.h"
#include "common/named_file.h"

namespace dragnet {

namespace fs = std::filesystem;

namespace {

std::string_view name_of(fs::file_type type) {
  switch (type) {
    case fs::file_type::fifo:
      return "fifo";
    case fs::file_type::socket:
      return "socket";
    case fs::file_type::character:
      return "character device";
    case fs::file_type::block:
      return "block device";
    case fs::file_type::directory:
      return "folder";
    default:
      return "unknown type";
  }
}

fs::file_type type_of(mode_t mode) {
  if (S_ISREG(mode)) return fs::file_type::regular;
  if (S_ISDIR(mode)) return fs::file_type::directory;
  if (S_ISLNK(mode)) return fs::file_type::symlink;
  if (S_ISFIFO(mode)) return fs::file_type::fifo;
  if (S_ISSOCK(mode)) return fs::file_type::socket;
  if (S_ISCHR(mode)) return fs::file_type::character;
  if (S_ISBLK(mode)) return fs::file_type::block;
  return fs::file_type::unknown;
}

InputFile input_file(const std::string& path, bool named, const struct stat& status) {
  return {.path = path, .named = named, .state = state_in(status)};
}

// Files found so far; a file is known by its canonical path, so that overlapping inputs give it, or
// what is wrong with it, once.
class Listing {
 public:
  Listing(const InputSelection& selection, Diagnostics& diagnostics)
      : filter_(selection.filter),
        index_(selection.index),
        canonical_index_(canonical(selection.index)),
        several_(selection.inputs.size() > 1),
        diagnostics_(diagnostics) {}

  void add_named(const std::string& path) {
    if (path == "-") {
      if (is_new(path)) add({path, true}, path);
      return;
    }
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) {
      if (errno != ENOENT && errno != ENOTDIR) return reject_unreadable(path, errno, diagnostics_);
      throw UserError("no-such-input: " + path + " does not exist");
    }
    const fs::file_type type = type_of(status.st_mode);
    std::error_code error;
    const fs::path canonical = fs::weakly_canonical(path, error);
    if (error) return reject_unreadable(path, error.value(), diagnostics_);
    if (type == fs::file_type::directory) return add_folder(path, canonical);
    if (!is_new(canonical.native())) return;
    if (type != fs::file_type::regular)
      return reject_not_regular(path, status.st_mode, diagnostics_);
    add(input_file(path, true, status), canonical.native());
  }

  std::vector<InputFile> sorted() && {
    std::ranges::sort(files_, {}, &InputFile::path);
    return std::move(files_);
  }

 private:
  // Of a single input nothing can come twice.
  bool is_new(const std::string& canonical) { return !several_ || known_.insert(canonical).second; }

  void add(InputFile file, const std::string& canonical) {
    file.canonical = canonical;
    files_.push_back(std::move(file));
  }

  static fs::path canonical(const fs::path& path) {
    if (path.empty()) return path;
    std::error_code error;
    fs::path canonical = fs::weakly_canonical(path, error);
    if (error) throw UserError("cannot find " + path.string() + ": " + error.message());
    return canonical;
  }

  // An index among its own inputs would be read as reports the next time.
  void refuse_index_below(const fs::path& root, const fs::path& canonical_root) const {
    if (index_.empty()) return;
    const auto leads_down = [](const fs::path& way) {
      return !way.empty() && *way.begin() != "..";
    };
    const fs::path below = canonical_index_.lexically_relative(canonical_root);
    const fs::path above = canonical_root.lexically_relative(canonical_index_);
    if (!leads_down(below) && !leads_down(above)) return;
    fs::path folder;
    for (const fs::path& part : below) {
      folder /= part;
      if (leads_down(below) && !filter_.enters_folder(folder.native())) return;
    }
    throw UserError("index-inside-input: the index " + index_.native() + " lies in the input " +
                    root.native() +
                    ", or holds it; put it elsewhere, or leave it out with --exclude");
  }

  // Folders wait in a list of our own: a tree may be deeper than the stack.
  void add_folder(const fs::path& root, const fs::path& canonical_root) {
    refuse_index_below(root, canonical_root);
    std::vector<fs::path> waiting = {fs::path()};  // relative to the root
    while (!waiting.empty()) {
      const fs::path folder = std::move(waiting.back());
      waiting.pop_back();
      std::error_code error;
      fs::directory_iterator entry(root / folder, error);
      while (!error && entry != fs::directory_iterator()) {
        const fs::path relative = folder / entry->path().filename();
        add_found(root / relative, canonical_root / relative, relative, waiting);
        entry.increment(error);
      }
      if (error) reject_unreadable((root / folder).native(), error.value(), diagnostics_);
    }
  }

  void add_found(const fs::path& path, const fs::path& canonical, const fs::path& relative,
                 std::vector<fs::path>& waiting) {
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0) {
      return reject_unreadable(path.native(), errno, diagnostics_);
    }
    const fs::file_type type = type_of(status.st_mode);
    const bool is_folder = type == fs::file_type::directory;
    if (is_folder ? !filter_.enters_folder(relative.native())
                  : !filter_.takes_file(relative.native())) {
      return;
    }
    if (is_folder) return waiting.push_back(relative);
    if (!is_new(canonical.native())) return;
    if (type == fs::file_type::symlink)
      return reject_unreadable(path.native(), ELOOP, diagnostics_);
    if (type != fs::file_type::regular) {
      return reject_not_regular(path.native(), status.st_mode, diagnostics_);
    }
    add(input_file(path.native(), false, status), canonical.native());
  }

  const PathFilter& filter_;
  const fs::path& index_;
  fs::path canonical_index_;
  bool several_;
  Diagnostics& diagnostics_;
  std::vector<InputFile> files_;
  std::set<std::string> known_;
};

}  // namespace

InputState state_in(const struct stat& status) {
  constexpr std::int64_t nanoseconds = 1'000'000'000;
  return {.size = static_cast<std::uint64_t>(status.st_size),
          .modified = status.st_mtim.tv_sec * nanoseconds + status.st_mtim.tv_nsec};
}

std::vector<InputFile> list_inputs(const InputSelection& selection, Diagnostics& diagnostics) {
  Listing listing(selection, diagnostics);
  for (const std::string& input : selection.inputs) listing.add_named(input);
  return std::move(listing).sorted();
}

std::vector<std::string> read_file_list(const std::string& path, bool between_nuls) {
  std::istringstream in(read_named_file(path, "--files-from: "));
  std::vector<std::string> names;
  for (std::string name; std::getline(in, name, between_nuls ? '\0' : '\n');) {
    if (!between_nuls && name.ends_with('\r')) name.pop_back();
    if (!name.empty()) names.push_back(name);
  }
  return names;
}

std::optional<std::uint64_t> total_bytes(const std::vector<InputFile>& inputs) {
  std::uint64_t total = 0;
  for (const InputFile& input : inputs) {
    if (input.path == "-") return std::nullopt;
    total += input.state.size;
  }
  return total;
}

void reject_unreadable(const std::string& path, int error, Diagnostics& diagnostics) {
  if (error == ELOOP) {
    diagnostics.reject({path, 0, {}}, "symlink-not-followed", "is a symbolic link");
    return;
  }
  const bool denied = error == EACCES || error == EPERM;
  diagnostics.reject({path, 0, {}}, denied ? "permission-denied" : "read-error",
                     std::generic_category().message(error));
}

void reject_not_regular(const std::string& path, mode_t mode, Diagnostics& diagnostics) {
  diagnostics.reject({path, 0, {}}, "not-a-regular-file",
                     "is a " + std::string(name_of(type_of(mode))) + ", which is never read");
}

}  // namespace dragnet
