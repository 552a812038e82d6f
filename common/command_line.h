// What stands on the command line of a program, as tables: parsing, help pages, the man page and
// the completions of shells are all made of them.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace dragnet {

struct OptionRow {
  std::string_view group;     // the heading that it stands under
  std::string_view name;      // with its dashes
  std::string_view argument;  // "NAME"; empty for a flag
  // What a shell offers for the argument: words with blanks between, "@file", "@folder", "@NAME"
  // for what the program prints when it is asked to --complete NAME, or nothing. Among words,
  // "FACETS" and "FIGURES" stand for all facets and all kinds of figures.
  std::string_view offers;
  std::string_view help;
  std::string_view commands = {};  // that have it, with blanks between; empty: the program itself
};

struct CommandRow {
  std::string_view name;
  std::string_view arguments;  // "INPUT..."; empty for none
  std::string_view offers;     // for the arguments, as OptionRow::offers
  std::size_t least = 0;       // arguments
  std::size_t most = 0;
  std::string_view help;
  std::string_view examples;  // lines; the first one stands on the program's page too
};

// Text on the long help page, in front of the options.
struct HelpSection {
  std::string_view heading;
  std::string_view text;           // lines of at most 80 columns, as they are printed
  std::string_view commands = {};  // on whose pages it stands too
};

// A manual page besides the program's own.
struct ManualPage {
  std::string_view name;  // for --generate
  std::string (*make)();
};

struct CommandLine {
  std::string_view program;
  std::string_view purpose;       // for the head of the man page: "search reports"
  std::string_view introduction;  // a sentence or two
  std::string_view usage;         // "[QUERY...] [OPTION...]"
  std::string_view examples;      // lines; those of the commands follow
  std::span<const HelpSection> sections = {};
  std::span<const CommandRow> commands = {};
  std::span<const OptionRow> options;            // in the order of the help page
  std::span<const std::string_view> often_used;  // options on the short page
  std::string_view ending;                       // lines behind the options
  std::string_view see_also;                     // "dragnet-index(1), dragnet-query(7)"
  std::span<const ManualPage> pages = {};
};

// Options of every program, behind those of its own: --help and --version.
std::span<const OptionRow> common_options();

// Whether a list of commands names one.
bool names_command(std::string_view commands, std::string_view command);

}  // namespace dragnet
