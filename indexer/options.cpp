#include "indexer/options.h"

#include <optional>

#include "common/arguments.h"
#include "common/error.h"
#include "common/help_page.h"
#include "common/name_lookup.h"
#include "common/near_names.h"
#include "common/self_description.h"
#include "indexer/option_table.h"

namespace dragnet {

namespace {

constexpr std::size_t most_threads = 256;

using Choices = std::vector<std::string>;

const CommandRow& command_named(const std::string& typed) {
  std::vector<std::string> names;
  for (const CommandRow& row : index_command_line().commands) {
    if (row.name == typed) return row;
    names.emplace_back(row.name);
  }
  names.emplace_back("help");
  throw UserError("unknown command \"" + typed + "\"; " + suggestion(typed, names));
}

void check_fit(const CommandRow& row, const Arguments& arguments) {
  const std::string name(row.name);
  for (const OptionRow& option : index_command_line().options) {
    if (arguments.given(option.name) && !names_command(option.commands, row.name))
      throw UserError(name + " has no option " + std::string(option.name));
  }
  const std::size_t inputs = arguments.words().size() - 1;
  if (inputs < row.least && !arguments.given("--files-from"))
    throw UserError(name + " needs an input: a file, a folder or - for standard input");
  if (inputs > row.most) {
    throw UserError(name + (row.most == 0 ? " takes no input" : " takes one folder") +
                    ", but got \"" + arguments.words()[row.most + 1] + "\"");
  }
}

// Options that would say nothing beside the others.
void check_sense(const Arguments& arguments) {
  if (arguments.has("--why") && is_same_name(arguments.last("--format"), "jsonl"))
    throw UserError("--why: only the text format has room for it");
  if (arguments.has("-0") && !arguments.given("--files-from"))
    throw UserError("-0: says how the names in the file of --files-from end");
  if (arguments.has("--dry-run") && arguments.given("--report"))
    throw UserError("--report: with --dry-run there is no run to tell of");
}

// "help", "help build" and "build --help"; none for anything else.
std::optional<std::string> asked_help(const Arguments& arguments) {
  const std::vector<std::string>& words = arguments.words();
  const CommandLine& line = index_command_line();
  if (words.empty()) return std::nullopt;
  if (words.front() != "help") {
    if (!arguments.has("--help") && !arguments.has("-h")) return std::nullopt;
    return help_page(line, command_named(words.front()));
  }
  return words.size() == 1 ? help_page(line) : help_page(line, command_named(words[1]));
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
  const CommandLine& line = index_command_line();
  const Arguments arguments(typed, line.options);
  const std::vector<std::string>& words = arguments.words();
  if (const auto help = asked_help(arguments)) return {.message = *help};
  if (const auto message = said_of_itself(line, arguments)) return {.message = *message};
  if (words.empty()) throw UserError("say what to do\n\n" + short_help_page(line));

  const CommandRow& row = command_named(words.front());
  check_fit(row, arguments);
  check_sense(arguments);
  const bool is_info = row.name == "info";
  const std::size_t format = choice_argument(
      arguments, "--format", is_info ? Choices{"text", "json"} : Choices{"text", "jsonl"});
  return {.message = "",
          .command = static_cast<Command>(&row - line.commands.data()),
          .inputs = {words.begin() + 1, words.end()},
          .index = arguments.last("--index"),
          .include = arguments.all("--include"),
          .exclude = arguments.all("--exclude"),
          .files_from = arguments.all("--files-from"),
          .null_separated = arguments.has("-0"),
          .vocabularies = arguments.last("--vocabularies"),
          .threads = threads_of(arguments),
          .strict = arguments.has("--strict"),
          .allow_empty = arguments.has("--allow-empty"),
          .verbose = arguments.has("--verbose"),
          .with_text = arguments.has("--with-text"),
          .why = arguments.has("--why"),
          .generations = arguments.has("--generations"),
          .prune = arguments.has("--prune"),
          .positions = arguments.has("--positions"),
          .dry_run = arguments.has("--dry-run"),
          .report = arguments.last("--report"),
          .format = !is_info && format == 1 ? TagFormat::jsonl : TagFormat::text,
          .info_format = is_info && format == 1 ? InfoFormat::json : InfoFormat::text};
}

}  // namespace dragnet
