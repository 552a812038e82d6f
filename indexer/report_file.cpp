#include "indexer/report_file.h"

#include <cerrno>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

#include "common/error.h"
#include "common/file_descriptor.h"
#include "indexer/input_changes.h"
#include "indexer/storage.h"

namespace dragnet {

namespace fs = std::filesystem;

namespace {

// "." for the folder itself, empty when the path is not below it.
fs::path below(const fs::path& path, const fs::path& folder) {
  const fs::path relative = path.lexically_relative(folder);
  return !relative.empty() && *relative.begin() == ".." ? fs::path() : relative;
}

bool is_input(const fs::path& path, const RunRequest& request) {
  for (const std::string& input : canonical_paths(request.inputs)) {
    const fs::path relative = below(path, input);
    if (relative == "." || (!relative.empty() && request.filter.takes_file(relative.native())))
      return true;
  }
  return false;
}

}  // namespace

void prepare_report(const std::string& path, const RunRequest& request) {
  const fs::path folder = fs::path(path).parent_path();
  if (!folder.empty() && !fs::is_directory(folder))
    throw UserError("--report: there is no folder " + folder.string());
  if (fs::is_directory(path)) throw UserError("--report: " + path + " is a folder; name a file");
  const bool is_there = fs::exists(path);
  if (is_there && !fs::is_regular_file(path)) return;  // a pipe's name leads nowhere
  const fs::path canonical = fs::weakly_canonical(fs::absolute(path));
  if (!below(canonical, fs::weakly_canonical(fs::absolute(request.index))).empty())
    throw UserError("--report: " + path + " lies in the index; put it elsewhere");
  if (is_input(canonical, request))
    throw UserError("--report: " + path + " is one of the inputs; put it elsewhere");
  if (is_there) write_report(path, "");
}

void write_report(const std::string& path, const std::string& json) {
  FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666));
  if (file.get() < 0) fail_to("write", path, errno);
  write_all(file.get(), path, json);
  if (file.close() != 0) fail_to("write", path, errno);
}

}  // namespace dragnet
