#include "common/help_page.h"

#include <algorithm>

#include "common/ascii.h"
#include "common/layout.h"

namespace dragnet {

namespace {

constexpr std::size_t help_column = 24;
constexpr std::size_t page_columns = 80;

// "  --city NAME           city or prefecture that acted"
std::string entry(std::string_view name, std::string_view argument, std::string_view help) {
  std::string text = "  " + std::string(name);
  if (!argument.empty()) text.append(" ").append(argument);
  if (text.size() + 2 > help_column) text += "\n" + std::string(help_column, ' ');
  text.resize(std::max(text.size(), help_column), ' ');
  bool first = true;
  for (const Line& line : wrap({{TerminalText(help)}}, page_columns - help_column)) {
    if (!first) text += std::string(help_column, ' ');
    text += text_of(line) + "\n";
    first = false;
  }
  return text;
}

std::string section_of(const HelpSection& section) {
  return std::string("\n").append(section.heading).append(":\n").append(section.text);
}

std::string paragraph(std::string_view text) {
  std::string lines;
  for (const Line& line : wrap({{TerminalText(text)}}, page_columns)) lines += text_of(line) + "\n";
  return lines;
}

std::string head(const CommandLine& line) {
  std::string page = paragraph(line.introduction);
  page.append("\nUsage: ").append(line.program).append(" ").append(line.usage);
  page += "\n\nExamples:\n" + examples_of(line);
  if (line.commands.empty()) return page;
  page += "\nCommands:\n";
  for (const CommandRow& row : line.commands) page += entry(row.name, row.arguments, row.help);
  return page;
}

std::string first_line(std::string_view text) {
  return std::string(text.substr(0, text.find('\n') + 1));
}

}  // namespace

std::string help_of(const OptionRow& row) {
  std::string text;
  for (const char c : row.commands) text.append(c == ' ' ? ", " : std::string(1, c));
  return text.append(text.empty() ? "" : ": ").append(row.help);
}

std::string usage_of(const CommandLine& line, const CommandRow& command) {
  std::string usage(line.program);
  usage.append(" ").append(command.name);
  if (!command.arguments.empty()) usage.append(" ").append(command.arguments);
  return usage.append(" [OPTION...]");
}

std::string examples_of(const CommandLine& line) {
  std::string text(line.examples);
  for (const CommandRow& row : line.commands) text += first_line(row.examples);
  return text;
}

std::string help_page(const CommandLine& line) {
  std::string page = head(line);
  for (const HelpSection& section : line.sections) page += section_of(section);
  std::string_view group;
  for (const OptionRow& row : line.options) {
    if (row.group != group) page.append("\n").append(row.group).append(":\n");
    group = row.group;
    page += entry(row.name, row.argument, help_of(row));
  }
  for (const OptionRow& row : common_options()) page += entry(row.name, row.argument, row.help);
  return page.append("\n").append(line.ending);
}

std::string short_help_page(const CommandLine& line) {
  std::string page = head(line).append("\nOften used:\n");
  for (const std::string_view name : line.often_used) {
    const auto row = std::find_if(line.options.begin(), line.options.end(),
                                  [name](const OptionRow& each) { return each.name == name; });
    page += entry(row->name, row->argument, help_of(*row));
  }
  return page.append("\n").append(line.program).append(" --help lists every option.");
}

std::string help_page(const CommandLine& line, const CommandRow& command) {
  std::string page =
      "Usage: " + usage_of(line, command) + "\n\n" + paragraph(capitalized(command.help) + ".");
  if (!command.examples.empty()) page.append("\nExamples:\n").append(command.examples);
  for (const HelpSection& section : line.sections) {
    if (names_command(section.commands, command.name)) page += section_of(section);
  }
  std::string options;
  for (const OptionRow& row : line.options) {
    if (names_command(row.commands, command.name))
      options += entry(row.name, row.argument, row.help);
  }
  return options.empty() ? page : page + "\nOptions:\n" + options;
}

}  // namespace dragnet
