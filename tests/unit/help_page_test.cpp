#include "common/help_page.h"

#include <algorithm>
#include <sstream>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/facet.h"
#include "common/utf8.h"
#include "indexer/option_table.h"
#include "searcher/option_table.h"

namespace dragnet {

namespace {

std::string too_wide(const std::string& page) {
  std::istringstream lines(page);
  std::string found;
  for (std::string line; std::getline(lines, line);) {
    if (display_width(line) > 80) found += line + '\n';
  }
  return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(help_pages)

BOOST_AUTO_TEST_CASE(every_line_fits_a_terminal) {
  for (const CommandLine* line : {&search_command_line(), &index_command_line()}) {
    BOOST_TEST(too_wide(help_page(*line)) == "");
    BOOST_TEST(too_wide(short_help_page(*line)) == "");
    for (const CommandRow& command : line->commands)
      BOOST_TEST(too_wide(help_page(*line, command)) == "");
  }
}

BOOST_AUTO_TEST_CASE(options_belong_to_commands_that_there_are) {
  const CommandLine& line = index_command_line();
  for (const OptionRow& option : line.options) {
    std::istringstream names{std::string(option.commands)};
    for (std::string name; names >> name;) {
      BOOST_TEST(std::ranges::count(line.commands, name, &CommandRow::name) == 1,
                 option.name << " of " << name);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_page_of_a_command_has_its_options_alone) {
  const CommandLine& line = index_command_line();
  const auto info = std::ranges::find(line.commands, "info", &CommandRow::name);
  const std::string page = help_page(line, *info);
  BOOST_TEST(page.starts_with("Usage: dragnet-index info [OPTION...]\n"));
  BOOST_TEST(page.find("  --generations ") != std::string::npos);
  BOOST_TEST(page.find("--strict") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(every_facet_is_offered_and_described) {
  const auto options = search_command_line().options;
  const auto row = std::ranges::find(options, "--facet", &OptionRow::name);
  for (const Facet facet : all_facets()) {
    const std::string name(name_of(facet));
    BOOST_TEST(row->help.find(name) != std::string_view::npos, name);
  }
  BOOST_TEST(row->offers == "FACETS FIGURES");
}

BOOST_AUTO_TEST_CASE(names_the_options_of_the_contract) {
  const std::string page = help_page(search_command_line());
  for (const std::string name :
       {"type",  "measure", "operation", "agency",   "city",        "province", "county",
        "place", "source",  "language",  "kind",     "after",       "before",   "undated",
        "where", "during",  "sort",      "limit",    "offset",      "facet",    "no-facets",
        "count", "show",    "explain",   "no-pager", "no-concepts", "format",   "color",
        "index", "help",    "version"}) {
    const std::string line = "\n  --" + name;
    BOOST_TEST(
        (page.find(line + " ") != std::string::npos || page.find(line + "\n") != std::string::npos),
        name);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
