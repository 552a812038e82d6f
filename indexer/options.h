// What was typed after dragnet-index. Parsing touches nothing: no file is opened, no default index
// looked up.
#pragma once

#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace dragnet {

enum class Command : unsigned char { build, tag, check, info, rollback };
enum class TagFormat : unsigned char { text, jsonl };

struct Options {
  Command command = Command::build;
  std::vector<std::string> inputs;
  std::string index;         // empty: the default index
  std::string vocabularies;  // a folder; empty: those compiled in
  unsigned threads = 0;      // 0: one a core
  bool strict = false;
  bool allow_empty = false;
  bool verbose = false;
  bool with_text = false;
  bool generations = false;
  TagFormat format = TagFormat::text;
};

// None when help or the version was asked for: then it has been written to `out`. Throws UserError.
std::optional<Options> parse_options(int argc, const char* const* argv, std::ostream& out);

}  // namespace dragnet
