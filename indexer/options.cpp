#include "indexer/options.h"

#include <map>

#include <CLI/CLI.hpp>

#include "common/error.h"
#include "common/version.h"

namespace dragnet {

namespace {

constexpr const char* description =
    "Reads reports of fraud crackdowns, finds what each one is about, and writes an index that\n"
    "dragnet-search answers from.\n\n"
    "Examples:\n"
    "  dragnet-index build reports/                    index a folder into the default index\n"
    "  dragnet-index build a.jsonl b/ --index idx      name the inputs and the index\n"
    "  dragnet-index tag bulletin.txt                  show what is found in a report, and why\n"
    "  dragnet-index info                              what is in the index\n";

constexpr const char* footer =
    "Exit status: 0 all done, 2 usage, 3 index damaged, 4 another indexer is at work,\n"
    "5 published but some inputs were skipped or cut, 6 could not write, 7 nothing published.";

void add_index(CLI::App& command, Options& options) {
  command.add_option("--index", options.index,
                     "The index folder [$DRAGNET_INDEX, else ~/.local/share/dragnet]");
}

void add_inputs(CLI::App& command, Options& options) {
  command.add_option("INPUT", options.inputs, "Files, folders, or - for standard input")
      ->required();
  command.add_option("--threads", options.threads, "How many threads analyze [one a core]")
      ->check(CLI::Range(1U, 256U));
  command.add_option("--vocabularies", options.vocabularies,
                     "A folder with vocabulary files to use instead of those compiled in");
  command.add_flag("--verbose", options.verbose, "Also report what was repaired");
}

void add_commands(CLI::App& app, Options& options) {
  CLI::App* build =
      app.add_subcommand("build", "Build an index of the inputs, in place of the old");
  add_inputs(*build, options);
  add_index(*build, options);
  build->add_flag("--strict", options.strict, "Publish nothing when any input is skipped or cut");
  build->add_flag("--allow-empty", options.allow_empty, "Publish even when there is no report");

  CLI::App* tag = app.add_subcommand("tag", "Print what is found in the inputs; write no index");
  add_inputs(*tag, options);
  tag->add_option("--format", options.format, "text or jsonl [text]")
      ->transform(CLI::CheckedTransformer(std::map<std::string, TagFormat>{
          {"text", TagFormat::text}, {"jsonl", TagFormat::jsonl}}));
  tag->add_flag("--with-text", options.with_text, "In JSON, also print the text");

  add_index(*app.add_subcommand("check", "Look for damage in the index"), options);
  CLI::App* info = app.add_subcommand("info", "Tell what is in the index");
  add_index(*info, options);
  info->add_flag("--generations", options.generations, "List the generations that are kept");
  add_index(*app.add_subcommand("rollback", "Bring the previous generation back"), options);
}

Command command_of(const CLI::App& app) {
  constexpr std::pair<const char*, Command> commands[] = {{"build", Command::build},
                                                          {"tag", Command::tag},
                                                          {"check", Command::check},
                                                          {"info", Command::info},
                                                          {"rollback", Command::rollback}};
  for (const auto& [name, command] : commands) {
    if (app.got_subcommand(name)) return command;
  }
  throw UserError("say what to do: build, tag, check, info or rollback (see --help)");
}

}  // namespace

std::optional<Options> parse_options(int argc, const char* const* argv, std::ostream& out) {
  Options options;
  CLI::App app(description, "dragnet-index");
  app.footer(footer);
  app.set_version_flag("--version", version_text("dragnet-index"));
  app.require_subcommand(0, 1);
  add_commands(app, options);
  try {
    app.parse(argc, argv);
    options.command = command_of(app);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() != 0) {
      throw UserError(std::string(error.what()) + "\ntry 'dragnet-index --help'");
    }
    app.exit(error, out, out);
    return std::nullopt;
  }
  return options;
}

}  // namespace dragnet
