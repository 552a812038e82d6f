#include "common/data_files.h"

#include <algorithm>
#include <charconv>
#include <system_error>

#include "common/error.h"
#include "common/named_file.h"
#include "common/utf8.h"

namespace dragnet {

namespace {

// A bundle is, for each file, "@ NAME SIZE\n" and its bytes.
constexpr std::string_view mark = "@ ";

}  // namespace

DataFiles read_data_folder(const std::filesystem::path& folder) {
  DataFiles files;
  std::error_code error;
  std::filesystem::directory_iterator entry(folder, error);
  for (; !error && entry != end(entry); entry.increment(error)) {
    const std::filesystem::path& path = entry->path();
    if (path.extension() != ".tsv" || !entry->is_regular_file()) continue;
    files.push_back({path.filename().string(),
                     std::string(without_byte_order_mark(read_named_file(path.string())))});
  }
  if (error) throw UserError("cannot read " + folder.string() + ": " + error.message());
  if (files.empty()) throw UserError("no vocabulary files (*.tsv) in " + folder.string());
  std::sort(files.begin(), files.end(),
            [](const DataFile& a, const DataFile& b) { return a.name < b.name; });
  return files;
}

std::string to_bundle(const DataFiles& files) {
  std::string bundle;
  for (const DataFile& file : files) {
    bundle.append(mark).append(file.name).append(" ").append(
        std::to_string(file.text.view().size()));
    bundle.append("\n").append(file.text.view());
  }
  return bundle;
}

DataFiles from_bundle(const SharedText& whole) {
  std::string_view bundle = whole;
  DataFiles files;
  while (!bundle.empty()) {
    const std::size_t line_end = bundle.find('\n');
    const std::string_view line = bundle.substr(0, line_end);
    const std::size_t blank = line.rfind(' ');
    if (line_end == std::string_view::npos || !line.starts_with(mark) || blank < mark.size())
      throw_damaged("the index's vocabulary is not a bundle of files");
    std::size_t size = 0;
    const std::string_view digits = line.substr(blank + 1);
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), size);
    bundle.remove_prefix(line_end + 1);
    if (read.ec != std::errc() || size > bundle.size())
      throw_damaged("the index's vocabulary is cut short");
    files.push_back({std::string(line.substr(mark.size(), blank - mark.size())),
                     {bundle.substr(0, size), whole.owner()}});
    bundle.remove_prefix(size);
  }
  return files;
}

std::string_view text_of(const DataFiles& files, std::string_view name) {
  for (const DataFile& file : files) {
    if (file.name == name) return file.text;
  }
  throw UserError("the vocabulary has no file " + std::string(name));
}

}  // namespace dragnet
