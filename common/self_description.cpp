#include "common/self_description.h"

#include <vector>

#include "common/error.h"
#include "common/help_page.h"
#include "common/man_page.h"
#include "common/name_lookup.h"
#include "common/near_names.h"
#include "common/shell_completion.h"
#include "common/version.h"

namespace dragnet {

namespace {

struct Generator {
  std::string_view name;
  std::string (*make)(const CommandLine& line);
};
constexpr Generator generators[] = {{"man", man_page},
                                    {"complete-bash", bash_completion},
                                    {"complete-zsh", zsh_completion},
                                    {"complete-fish", fish_completion}};

std::string generated(std::string_view what, const CommandLine& line) {
  std::vector<std::string> names;
  for (const Generator& generator : generators) {
    if (is_same_name(what, generator.name)) return generator.make(line);
    names.emplace_back(generator.name);
  }
  for (const ManualPage& page : line.pages) {
    if (is_same_name(what, page.name)) return page.make();
    names.emplace_back(page.name);
  }
  throw UserError("--generate: " + unknown("value", what, suggestion(what, names)));
}

}  // namespace

std::optional<std::string> said_of_itself(const CommandLine& line, const Arguments& arguments) {
  if (arguments.has("-h")) return short_help_page(line) + "\n";
  if (arguments.has("--help")) return help_page(line);
  if (const std::string what = arguments.last("--generate"); !what.empty())
    return generated(what, line);
  if (arguments.has("--version")) return version_text(line.program) + "\n";
  return std::nullopt;
}

}  // namespace dragnet
