#include "searcher/shell_help.h"

#include <array>
#include <string>
#include <vector>

#include "common/error.h"
#include "common/near_names.h"
#include "common/version.h"
#include "searcher/help_page.h"
#include "searcher/option_table.h"

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

// Inside '…' of a shell.
std::string in_quotes(std::string_view text) {
  std::string quoted = "'";
  for (const char c : text) {
    if (c == '\'') {
      quoted += "'\\''";
    } else {
      quoted += c;
    }
  }
  return quoted + "'";
}

std::string roff(std::string_view text) {
  std::string escaped = replaced(text, "\\-", "\\");
  if (escaped.starts_with('.') || escaped.starts_with('\'')) escaped.insert(0, "\\&");
  return escaped;
}

// Lines that stay as they are.
std::string roff_lines(std::string_view text) {
  std::string page = ".nf\n";
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    page += roff(text.substr(at, end - at)) + "\n";
    at = end + 1;
  }
  return page + ".fi\n";
}

std::string man_page() {
  std::string page =
      ".TH DRAGNET\\-SEARCH 1 \"\" \"dragnet\" \"User Commands\"\n"
      ".SH NAME\ndragnet\\-search \\- search reports of fraud crackdowns\n"
      ".SH SYNOPSIS\n.B dragnet\\-search\n[\\fIQUERY\\fR...] [\\fIOPTION\\fR...]\n"
      ".SH EXAMPLES\n";
  page += roff_lines(help_examples());
  page += ".SH QUERY\n" + roff_lines(help_query());
  for (const OptionRow& row : option_table()) {
    const bool first = &row == option_table().data();
    if (first || (&row - 1)->group != row.group) {
      page += ".SH OPTIONS: " + roff(heading_of(row.group)) + "\n";
    }
    page += ".TP\n\\fB" + roff(row.name) + "\\fR";
    if (!row.argument.empty()) page += " \\fI" + roff(row.argument) + "\\fR";
    page += "\n" + roff(row.help) + "\n";
  }
  page += ".SH EXIT STATUS AND ENVIRONMENT\n" + roff_lines(help_ending());
  return page + ".SH SEE ALSO\n.BR dragnet\\-index (1)\n";
}

std::string bash_completion() {
  std::string names;
  std::string cases;
  for (const OptionRow& row : option_table()) {
    names.append(names.empty() ? "" : " ").append(row.name);
    if (row.argument.empty()) continue;
    std::string offer;
    if (row.offers == "@file") {
      offer = "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")";
    } else if (row.offers == "@folder") {
      offer = "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$cur\")";
    } else if (row.offers.starts_with('@')) {
      offer = "_dragnet_search_values " + std::string(row.offers.substr(1)) + " \"$cur\"";
    } else if (!row.offers.empty()) {
      offer = "mapfile -t COMPREPLY < <(compgen -W " + in_quotes(row.offers) + " -- \"$cur\")";
    } else {
      offer = ":";
    }
    cases.append("    ").append(row.name).append(") ").append(offer).append("; return ;;\n");
  }
  return "# bash completion of dragnet-search\n"
         "_dragnet_search_values() {\n"
         "  local value\n"
         "  COMPREPLY=()\n"
         "  while IFS= read -r value; do COMPREPLY+=(\"$(printf %q \"$value\")\"); done < <(\n"
         "    dragnet-search --complete \"$1\" -- \"${2//\\\\/}\" 2>/dev/null)\n"
         "}\n"
         "_dragnet_search() {\n"
         "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n"
         "  COMPREPLY=()\n"
         "  case $prev in\n" +
         cases +
         "  esac\n"
         "  [[ $cur == -* ]] && mapfile -t COMPREPLY < <(compgen -W '" +
         names +
         " --help --version' -- \"$cur\")\n"
         "  return 0\n"
         "}\n"
         "complete -F _dragnet_search dragnet-search\n";
}

std::string zsh_completion() {
  std::string specs;
  for (const OptionRow& row : option_table()) {
    std::string spec = "*" + std::string(row.name) + "[" + replaced(row.help, "[]\\", "\\") + "]";
    if (!row.argument.empty()) {
      spec += ":" + replaced(row.argument, ":[]\\", "\\") + ":";
      if (row.offers == "@file") {
        spec += "_files";
      } else if (row.offers == "@folder") {
        spec += "_files -/";
      } else if (row.offers.starts_with('@')) {
        spec += "_dragnet_search_values " + std::string(row.offers.substr(1));
      } else if (!row.offers.empty()) {
        spec += "(" + std::string(row.offers) + ")";
      }
    }
    specs += "    " + in_quotes(spec) + " \\\n";
  }
  return "#compdef dragnet-search\n"
         "_dragnet_search_values() {\n"
         "  local -a values\n"
         "  values=(${(f)\"$(dragnet-search --complete $1 -- ${(Q)PREFIX} 2>/dev/null)\"})\n"
         "  compadd -a values\n"
         "}\n"
         "_dragnet_search() {\n"
         "  _arguments \\\n" +
         specs +
         "    '(-)'{-h,--help}'[help]' \\\n"
         "    '(-)--version[versions]' \\\n"
         "    '*:query:'\n"
         "}\n"
         "if [ \"$funcstack[1]\" = _dragnet-search ]; then _dragnet_search \"$@\"; "
         "else compdef _dragnet_search dragnet-search; fi\n";
}

std::string fish_completion() {
  std::string lines = "# fish completion of dragnet-search\ncomplete -c dragnet-search -f\n";
  for (const OptionRow& row : option_table()) {
    lines += "complete -c dragnet-search -l " + std::string(row.name.substr(2));
    if (!row.argument.empty()) {
      const std::string facet(row.offers.starts_with('@') ? row.offers.substr(1) : "");
      if (facet == "file" || facet == "folder") {
        lines += " -r -F";
      } else if (!facet.empty()) {
        lines +=
            " -x -a '(dragnet-search --complete " + facet + " -- (commandline -ct) 2>/dev/null)'";
      } else if (!row.offers.empty()) {
        lines += " -x -a '" + std::string(row.offers) + "'";
      } else {
        lines += " -x";
      }
    }
    lines += " -d '" + replaced(row.help, "'\\", "\\") + "'\n";
  }
  return lines +
         "complete -c dragnet-search -s h -l help -d help\n"
         "complete -c dragnet-search -l version -d versions\n";
}

struct Generator {
  std::string_view name;
  std::string (*make)();
};
constexpr std::array<Generator, 4> generators = {{{"man", man_page},
                                                  {"complete-bash", bash_completion},
                                                  {"complete-zsh", zsh_completion},
                                                  {"complete-fish", fish_completion}}};

}  // namespace

std::string generated(std::string_view what) {
  std::vector<std::string> names;
  for (const Generator& generator : generators) {
    if (generator.name == what) return generator.make();
    names.emplace_back(generator.name);
  }
  throw UserError("--generate: unknown value \"" + std::string(what) + "\"; " +
                  suggestion(what, names));
}

}  // namespace dragnet
