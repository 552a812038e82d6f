// What was typed after dragnet-index. Parsing touches nothing: no file is opened, no default index
// looked up.
#pragma once

#include <string>
#include <vector>

namespace dragnet {

// In the order of the commands' table.
enum class Command : unsigned char {
  build,
  update,
  merge,
  tag,
  check,
  info,
  dump,
  rollback,
  vocabularies
};
enum class TagFormat : unsigned char { text, jsonl };
enum class InfoFormat : unsigned char { text, json };

struct Options {
  std::string message;  // help or version: to be printed instead of doing anything
  Command command = Command::build;
  std::vector<std::string> inputs;   // of vocabularies: at most one folder
  std::string index;                 // empty: the default index
  std::vector<std::string> include;  // patterns (path_pattern.h)
  std::vector<std::string> exclude;
  std::vector<std::string> files_from;  // files with more inputs; "-": standard input
  bool null_separated = false;          // those files
  std::string vocabularies;             // a folder; empty: those compiled in
  unsigned threads = 0;                 // 0: one a core
  bool strict = false;
  bool allow_empty = false;
  bool verbose = false;
  bool with_text = false;
  bool why = false;
  bool generations = false;
  bool prune = false;
  bool positions = false;
  bool dry_run = false;
  std::string report;  // a file; empty: none
  TagFormat format = TagFormat::text;
  InfoFormat info_format = InfoFormat::text;
};

// Arguments without the program's name. Throws UserError for what is not understood, and for an
// option that the command does not have.
Options parse_index_options(const std::vector<std::string>& arguments);

}  // namespace dragnet
