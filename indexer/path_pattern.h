// Patterns of --include and --exclude.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dragnet {

// `*` stands for any characters but a slash, `**` for any at all, `**/` before a part of the path
// for any number of folders, none too, `?` for one character but a slash, `[a-z]` and `[!a-z]` for
// one of a set; a backslash takes the next one literally. Bytes are compared as they are. A pattern
// without a slash is matched against the last part of the path, one with a slash against the whole
// path below the input.
bool matches(std::string_view pattern, std::string_view path);

// Which files of a folder are taken.
struct PathFilter {
  std::vector<std::string> include;  // none: every file
  // Wins over include. A folder is not entered that is excluded, or all that could be in it.
  std::vector<std::string> exclude;

  // path: below the input.
  bool takes_file(std::string_view path) const;
  bool enters_folder(std::string_view path) const;
};

}  // namespace dragnet
