#include "indexer/options.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

#include "common/arguments.h"
#include "common/error.h"
#include "common/near_names.h"
#include "common/version.h"
#include "indexer/help_page.h"

namespace dragnet {

namespace {

constexpr std::size_t most_threads = 256;

struct CommandRow {
  std::string_view name;
  Command command;
  std::size_t least_inputs;
  std::size_t most_inputs;
  std::array<std::string_view, 6> options;
};
constexpr std::size_t any_number = std::numeric_limits<std::size_t>::max();

constexpr std::array<CommandRow, 6> commands = {
    {{"build",
      Command::build,
      1,
      any_number,
      {"--index", "--threads", "--vocabularies", "--verbose", "--strict", "--allow-empty"}},
     {"tag",
      Command::tag,
      1,
      any_number,
      {"--threads", "--vocabularies", "--verbose", "--format", "--with-text", "--why"}},
     {"check", Command::check, 0, 0, {"--index"}},
     {"info", Command::info, 0, 0, {"--index", "--generations"}},
     {"rollback", Command::rollback, 0, 0, {"--index"}},
     {"vocabularies", Command::vocabularies, 0, 1, {}}}};

ArgumentNames argument_names() {
  return {
      .valued = {"--index", "--threads", "--vocabularies", "--format"},
      .flags = {"--strict", "--allow-empty", "--verbose", "--with-text", "--why", "--generations"}};
}

const CommandRow& command_named(const std::string& typed) {
  std::vector<std::string> names;
  for (const CommandRow& row : commands) {
    if (row.name == typed) return row;
    names.emplace_back(row.name);
  }
  throw UserError("unknown command \"" + typed + "\"; " + suggestion(typed, names));
}

void check_fit(const CommandRow& row, const Arguments& arguments) {
  const std::string name(row.name);
  for (const std::string& option : arguments.given()) {
    if (std::find(row.options.begin(), row.options.end(), option) == row.options.end())
      throw UserError(name + " has no option " + option);
  }
  const std::size_t inputs = arguments.words().size() - 1;
  if (inputs < row.least_inputs)
    throw UserError(name + " needs an input: a file, a folder or - for standard input");
  if (inputs > row.most_inputs) {
    throw UserError(name + (row.most_inputs == 0 ? " takes no input" : " takes one folder") +
                    ", but got \"" + arguments.words()[row.most_inputs + 1] + "\"");
  }
}

unsigned threads_of(const Arguments& arguments) {
  if (arguments.last("--threads").empty()) return 0;
  const std::size_t threads = number_argument(arguments, "--threads", 0);
  if (threads == 0 || threads > most_threads)
    throw UserError("--threads: between 1 and " + std::to_string(most_threads));
  return static_cast<unsigned>(threads);
}

}  // namespace

Options parse_index_options(const std::vector<std::string>& typed) {
  const Arguments arguments(typed, argument_names());
  const std::vector<std::string>& words = arguments.words();
  if (arguments.has("--version")) return {.message = version_text("dragnet-index") + "\n"};
  if (arguments.has("--help") || (!words.empty() && words.front() == "help"))
    return {.message = index_help()};
  if (words.empty()) throw UserError("say what to do\n\n" + short_index_help());

  const CommandRow& row = command_named(words.front());
  check_fit(row, arguments);
  if (arguments.has("--why") && arguments.last("--format") == "jsonl")
    throw UserError("--why: only the text format has room for it");
  constexpr std::array formats = {TagFormat::text, TagFormat::jsonl};
  return {.message = "",
          .command = row.command,
          .inputs = {words.begin() + 1, words.end()},
          .index = arguments.last("--index"),
          .vocabularies = arguments.last("--vocabularies"),
          .threads = threads_of(arguments),
          .strict = arguments.has("--strict"),
          .allow_empty = arguments.has("--allow-empty"),
          .verbose = arguments.has("--verbose"),
          .with_text = arguments.has("--with-text"),
          .why = arguments.has("--why"),
          .generations = arguments.has("--generations"),
          .format = formats[choice_argument(arguments, "--format", {"text", "jsonl"})]};
}

}  // namespace dragnet
