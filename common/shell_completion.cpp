#include "common/shell_completion.h"

#include <algorithm>
#include <vector>

#include "common/facet.h"
#include "common/figure.h"
#include "common/text_parts.h"

namespace dragnet {

namespace {

std::string replaced(std::string_view text, std::string_view signs, std::string_view before) {
  std::string result;
  for (const char c : text) {
    if (signs.find(c) != std::string_view::npos) result += before;
    result += c;
  }
  return result;
}

// Words with all facets and kinds of figures written out.
std::string words_of(std::string_view offers) {
  std::vector<std::string_view> words;
  for (std::string_view rest = offers; !rest.empty();) {
    const std::string_view word = take_part(rest, ' ');
    if (word == "FACETS") {
      for (const Facet facet : all_facets()) words.push_back(name_of(facet));
    } else if (word == "FIGURES") {
      for (std::size_t kind = 0; kind < figure_kind_count; ++kind)
        words.push_back(name_of(static_cast<FigureKind>(kind)));
    } else {
      words.push_back(word);
    }
  }
  return joined(words, " ");
}

// Inside '…' of a shell.
std::string in_quotes(std::string_view text) {
  std::string quoted = "'";
  for (const char c : text) quoted.append(c == '\'' ? "'\\''" : std::string(1, c));
  return quoted + "'";
}

// "_dragnet_search"
std::string function_name(const CommandLine& line) {
  std::string name = "_" + std::string(line.program);
  std::ranges::replace(name, '-', '_');
  return name;
}

std::vector<OptionRow> all_options(const CommandLine& line) {
  std::vector<OptionRow> rows(line.options.begin(), line.options.end());
  rows.insert(rows.end(), common_options().begin(), common_options().end());
  return rows;
}

bool asks_program(const OptionRow& row) {
  return row.offers.starts_with('@') && row.offers != "@file" && row.offers != "@folder";
}

bool asks_program(const CommandLine& line) {
  return std::ranges::any_of(line.options, [](const OptionRow& row) { return asks_program(row); });
}

// The options of the program itself, or of a command and the program.
std::vector<OptionRow> options_of(const CommandLine& line, std::string_view command) {
  std::vector<OptionRow> rows = all_options(line);
  std::erase_if(rows, [&](const OptionRow& row) {
    return !row.commands.empty() && !names_command(row.commands, command);
  });
  return rows;
}

std::string names_of(const std::vector<OptionRow>& rows) {
  return joined(rows, " ", [](const OptionRow& row) { return row.name; });
}

std::string command_names(const CommandLine& line, std::string_view separator) {
  return joined(line.commands, separator, [](const CommandRow& row) { return row.name; });
}

// Bash

std::string bash_offer(const CommandLine& line, std::string_view offers) {
  if (offers.empty()) return ":";
  if (offers == "@file" || offers == "@folder") {
    return std::string("compopt -o filenames; mapfile -t COMPREPLY < <(compgen -") +
           (offers == "@file" ? "f" : "d") + " -- \"$cur\")";
  }
  if (offers.starts_with('@'))
    return function_name(line) + "_values " + std::string(offers.substr(1)) + " \"$cur\"";
  return "mapfile -t COMPREPLY < <(compgen -W " + in_quotes(words_of(offers)) + " -- \"$cur\")";
}

// What stands behind the options: a command first, then what it takes.
std::string bash_commands(const CommandLine& line) {
  if (line.commands.empty()) {
    return "  [[ $cur == -* ]] && " + bash_offer(line, names_of(all_options(line))) + "\n";
  }
  std::string cases;
  for (const CommandRow& row : line.commands) {
    cases.append("    ").append(row.name).append(") if [[ $cur == -* ]]; then ");
    cases += bash_offer(line, names_of(options_of(line, row.name))) + "; else " +
             bash_offer(line, row.offers) + "; fi ;;\n";
  }
  return "  local command= word\n"
         "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
         "    case $word in " +
         command_names(line, "|") +
         ") command=$word; break ;; esac\n"
         "  done\n"
         "  case $command in\n" +
         cases + "    *) " +
         bash_offer(line, command_names(line, " ") + " " + names_of(options_of(line, ""))) +
         " ;;\n"
         "  esac\n";
}

// Zsh

std::string zsh_offer(const CommandLine& line, std::string_view offers) {
  if (offers.empty()) return "";
  if (offers == "@file") return "_files";
  if (offers == "@folder") return "_files -/";
  if (offers.starts_with('@'))
    return function_name(line) + "_values " + std::string(offers.substr(1));
  return "(" + words_of(offers) + ")";
}

std::string zsh_spec(const CommandLine& line, const OptionRow& row) {
  std::string spec = "*" + std::string(row.name) + "[" + replaced(row.help, "[]\\", "\\") + "]";
  if (!row.argument.empty()) {
    spec += ":" + replaced(row.argument, ":[]\\", "\\") + ":" + zsh_offer(line, row.offers);
  }
  return in_quotes(spec);
}

std::string zsh_specs(const CommandLine& line, std::string_view command) {
  std::string specs;
  for (const OptionRow& row : options_of(line, command)) specs += zsh_spec(line, row) + " \\\n";
  return specs;
}

// One call of _arguments for each command, so that only its options are offered.
std::string zsh_body(const CommandLine& line) {
  if (line.commands.empty()) return "  _arguments \\\n" + zsh_specs(line, "") + "    '*:query:'\n";
  std::string cases;
  std::string described;
  for (const CommandRow& row : line.commands) {
    described += in_quotes(std::string(row.name) + ":" + std::string(row.help)) + "\n";
    cases.append("    ").append(row.name).append(") _arguments \\\n");
    cases += zsh_specs(line, row.name) + "      '1:command:'";
    if (!row.arguments.empty())
      cases.append(" '*:").append(row.arguments).append(":" + zsh_offer(line, row.offers) + "'");
    cases += " ;;\n";
  }
  return "  local command= word\n"
         "  for word in ${words[2,CURRENT-1]}; do\n"
         "    case $word in (" +
         command_names(line, "|") +
         ") command=$word; break ;; esac\n"
         "  done\n"
         "  local -a commands\n"
         "  commands=(\n" +
         described +
         "  )\n"
         "  case $command in\n" +
         cases + "    *) _arguments \\\n" + zsh_specs(line, "") +
         "      '1:command:{_describe command commands}' ;;\n"
         "  esac\n";
}

// Fish

std::string fish_offer(const CommandLine& line, std::string_view offers) {
  if (offers.empty()) return " -x";
  if (offers == "@file" || offers == "@folder") return " -r -F";
  if (offers.starts_with('@')) {
    return " -x -a '(" + function_name(line) + "_values " + std::string(offers.substr(1)) + ")'";
  }
  return " -x -a '" + words_of(offers) + "'";
}

std::string fish_commands(const CommandLine& line) {
  std::string lines;
  const std::string start = "complete -c " + std::string(line.program) + " -n ";
  for (const CommandRow& row : line.commands) {
    const std::string name(row.name);
    lines += start + "__fish_use_subcommand -a " + name + " -d " + in_quotes(row.help) + "\n";
    const std::string seen = start + "'__fish_seen_subcommand_from " + name + "'";
    if (row.offers.starts_with('@')) {
      lines += seen + " -F\n";
    } else if (!row.offers.empty()) {
      lines += seen + " -a '" + std::string(row.offers) + "'\n";
    }
  }
  return lines;
}

}  // namespace

std::string bash_completion(const CommandLine& line) {
  const std::string function = function_name(line);
  const std::string program(line.program);
  std::string cases;
  for (const OptionRow& row : line.options) {
    if (!row.argument.empty()) {
      cases.append("    ").append(row.name).append(") ");
      cases += bash_offer(line, row.offers) + "; return ;;\n";
    }
  }
  std::string values;
  if (asks_program(line)) {
    values = function +
             "_values() {\n"
             "  local value i\n"
             "  local -a index=()\n"
             "  for ((i = 1; i + 1 < COMP_CWORD; i++)); do\n"
             "    [[ ${COMP_WORDS[i]} == --index ]] && index=(--index \"${COMP_WORDS[i+1]}\")\n"
             "  done\n"
             "  COMPREPLY=()\n"
             "  while IFS= read -r value; do COMPREPLY+=(\"$(printf %q \"$value\")\"); done < <(\n"
             "    " +
             program +
             " \"${index[@]}\" --complete \"$1\" -- \"${2//\\\\/}\" 2>/dev/null)\n"
             "}\n";
  }
  return "# bash completion of " + program + "\n" + values + function +
         "() {\n"
         "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n"
         "  COMPREPLY=()\n"
         "  case $prev in\n" +
         cases + "  esac\n" + bash_commands(line) +
         "  return 0\n"
         "}\n"
         "complete -F " +
         function + " " + program + "\n";
}

std::string zsh_completion(const CommandLine& line) {
  const std::string function = function_name(line);
  const std::string program(line.program);
  std::string values;
  if (asks_program(line)) {
    values = function +
             "_values() {\n"
             "  local -a values index\n"
             "  local place=${words[(i)--index]}\n"
             "  (( place < CURRENT - 1 )) && index=(--index ${(Q)words[place+1]})\n"
             "  values=(${(f)\"$(" +
             program +
             " $index --complete $@[-1] -- ${(Q)PREFIX} 2>/dev/null)\"})\n"
             "  compadd $@[1,-2] -a values\n"
             "}\n";
  }
  return "#compdef " + program + "\n" + values + function + "() {\n" + zsh_body(line) +
         "}\n"
         "if [ \"$funcstack[1]\" = _" +
         program + " ]; then " + function + " \"$@\"; else compdef " + function + " " + program +
         "; fi\n";
}

std::string fish_completion(const CommandLine& line) {
  const std::string program(line.program);
  std::string lines = "# fish completion of " + program + "\n";
  if (asks_program(line)) {
    lines += "function " + function_name(line) +
             "_values\n"
             "  set -l words (commandline -opc)\n"
             "  set -l index\n"
             "  if set -l place (contains -i -- --index $words)\n"
             "    set index --index $words[(math $place + 1)]\n"
             "  end\n"
             "  " +
             program +
             " $index --complete $argv[1] -- (commandline -ct) 2>/dev/null\n"
             "end\n";
  }
  lines += "complete -c " + program + " -f\n" + fish_commands(line);
  for (const OptionRow& row : all_options(line)) {
    lines += "complete -c " + program;
    if (!row.commands.empty())
      lines += " -n '__fish_seen_subcommand_from " + std::string(row.commands) + "'";
    if (row.name == "--help") lines += " -s h";
    lines += " -l " + std::string(row.name.substr(2));
    if (!row.argument.empty()) lines += fish_offer(line, row.offers);
    lines += " -d '" + replaced(row.help, "'\\", "\\") + "'\n";
  }
  return lines;
}

}  // namespace dragnet
