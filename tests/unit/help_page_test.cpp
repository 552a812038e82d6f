#include "indexer/help_page.h"

#include <sstream>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/utf8.h"
#include "searcher/help_page.h"

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

BOOST_AUTO_TEST_SUITE(help_page)

BOOST_AUTO_TEST_CASE(every_line_fits_a_terminal) {
  for (const std::string& page :
       {search_help(), short_search_help(), index_help(), short_index_help()}) {
    BOOST_TEST(too_wide(page) == "");
  }
}

BOOST_AUTO_TEST_CASE(names_the_options_of_the_contract) {
  const std::string page = search_help();
  for (const std::string name :
       {"type",  "measure", "operation", "agency",   "city",        "province", "county",
        "place", "source",  "language",  "kind",     "after",       "before",   "undated",
        "where", "during",  "sort",      "limit",    "offset",      "facet",    "no-facets",
        "count", "show",    "explain",   "no-pager", "no-concepts", "format",   "color",
        "index", "help",    "version"}) {
    BOOST_TEST(page.find("--" + name) != std::string::npos, name);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
