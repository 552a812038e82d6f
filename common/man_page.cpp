#include "common/man_page.h"

#include "common/help_page.h"
#include "common/roff.h"

namespace dragnet {

namespace {

std::string option_entry(const OptionRow& row) {
  std::string term = roff_bold(row.name);
  if (!row.argument.empty()) term += " " + roff_italic(row.argument);
  return roff_entry(term, help_of(row));
}

std::string commands_section(const CommandLine& line) {
  std::string text = roff_section("COMMANDS");
  for (const CommandRow& row : line.commands) {
    std::string term = roff_bold(row.name);
    if (!row.arguments.empty()) term += " " + roff_italic(row.arguments);
    text += roff_entry(term, row.help);
  }
  return text;
}

std::string options_section(const CommandLine& line) {
  std::string text = roff_section("OPTIONS");
  const bool grouped = line.options.front().group != line.options.back().group;
  std::string_view group;
  for (const OptionRow& row : line.options) {
    if (grouped && row.group != group) text += roff_subsection(row.group);
    group = row.group;
    text += option_entry(row);
  }
  for (const OptionRow& row : common_options()) text += option_entry(row);
  return text;
}

}  // namespace

std::string man_page(const CommandLine& line) {
  std::string page =
      roff_head(line.program, 1, "User Commands", line.purpose) + roff_section("SYNOPSIS") +
      roff_bold(line.program) + " " + roff_text(line.usage) + "\n" + roff_section("DESCRIPTION") +
      roff_filled(line.introduction) + roff_section("EXAMPLES") + roff_lines(examples_of(line));
  for (const HelpSection& section : line.sections) {
    page += roff_section(section.heading) + roff_lines(section.text);
  }
  if (!line.commands.empty()) page += commands_section(line);
  return page + options_section(line) + roff_section("EXIT STATUS AND ENVIRONMENT") +
         roff_lines(line.ending) + roff_see_also(line.see_also);
}

}  // namespace dragnet
