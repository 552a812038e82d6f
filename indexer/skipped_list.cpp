#include "indexer/skipped_list.h"

#include <algorithm>
#include <map>
#include <utility>

#include "common/json.h"
#include "common/text_parts.h"

namespace dragnet {

namespace {

struct Line {
  std::size_t list = 0;
  std::string input;  // that it is about
  std::string_view text;
};

// What is no line of ours is an input by itself, and stays.
std::string input_of(std::string_view line) {
  const Json problem = Json::parse(line, nullptr, false);
  if (!problem.is_object()) return std::string(line);
  const auto path = problem.find("path");
  return path != problem.end() && path->is_string() ? path->get<std::string>() : std::string(line);
}

}  // namespace

std::string merged_skipped(const std::vector<std::string>& lists) {
  std::vector<Line> lines;
  std::map<std::string, std::size_t> last_list;  // that names the input
  for (std::size_t list = 0; list < lists.size(); ++list) {
    for (std::string_view rest = lists[list]; !rest.empty();) {
      const std::string_view text = take_part(rest, '\n');
      lines.push_back({list, input_of(text), text});
      last_list[lines.back().input] = list;
    }
  }
  std::string merged;
  for (const Line& line : lines)
    if (last_list[line.input] == line.list) merged.append(line.text).push_back('\n');
  return merged;
}

std::string merged_skipped(const std::filesystem::path& index, const Manifest& manifest,
                           const std::set<std::string>& segments, std::string of_run) {
  std::vector<std::string> lists;
  for (const SegmentEntry& segment : manifest.segments) {
    const std::string path = segment.name + "/" + std::string(skipped_file);
    const auto file = std::ranges::find(manifest.files, path, &FileEntry::path);
    if (segments.contains(segment.name) && file != manifest.files.end())
      lists.emplace_back(checked_content(index, *file).bytes());
  }
  lists.push_back(std::move(of_run));
  return merged_skipped(lists);
}

}  // namespace dragnet
