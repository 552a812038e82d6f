#include "common/terminal.h"

#include <map>
#include <ostream>
#include <string>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

using Variables = std::map<std::string, std::string, std::less<>>;

Environment environment(Variables variables) {
  return [variables = std::move(variables)](std::string_view name) {
    const auto found = variables.find(name);
    return found == variables.end() ? std::string() : found->second;
  };
}

struct ColorCase {
  const char* name;
  bool is_terminal;
  ColorChoice choice;
  Variables variables;
  bool color;
  friend std::ostream& operator<<(std::ostream& out, const ColorCase& row) {
    return out << row.name;
  }
};

const ColorCase color_cases[] = {
    {"terminal", true, ColorChoice::automatic, {{"TERM", "xterm"}}, true},
    {"pipe", false, ColorChoice::automatic, {{"TERM", "xterm"}}, false},
    {"dumb", true, ColorChoice::automatic, {{"TERM", "dumb"}}, false},
    {"no TERM", true, ColorChoice::automatic, {}, false},
    {"NO_COLOR", true, ColorChoice::automatic, {{"TERM", "xterm"}, {"NO_COLOR", "1"}}, false},
    {"empty NO_COLOR", true, ColorChoice::automatic, {{"TERM", "xterm"}, {"NO_COLOR", ""}}, true},
    {"force in a pipe", false, ColorChoice::automatic, {{"CLICOLOR_FORCE", "1"}}, true},
    {"force 0", false, ColorChoice::automatic, {{"CLICOLOR_FORCE", "0"}}, false},
    {"NO_COLOR before force",
     false,
     ColorChoice::automatic,
     {{"CLICOLOR_FORCE", "1"}, {"NO_COLOR", "1"}},
     false},
    {"always before NO_COLOR", false, ColorChoice::always, {{"NO_COLOR", "1"}}, true},
    {"never before force",
     true,
     ColorChoice::never,
     {{"TERM", "xterm"}, {"CLICOLOR_FORCE", "1"}},
     false},
};

Terminal terminal_with(const Output& output, Variables variables) {
  return describe_terminal(output, ColorChoice::automatic, environment(std::move(variables)));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(terminal)

BOOST_DATA_TEST_CASE(colour_follows_flag_then_environment_then_terminal,
                     boost::unit_test::data::make(color_cases), row) {
  const Terminal described =
      describe_terminal({.is_terminal = row.is_terminal}, row.choice, environment(row.variables));
  BOOST_TEST(described.color == row.color);
}

BOOST_AUTO_TEST_CASE(width_is_that_of_the_terminal_then_COLUMNS_then_80) {
  BOOST_TEST(terminal_with({.columns = 100}, {{"COLUMNS", "60"}}).columns == 100u);
  BOOST_TEST(terminal_with({}, {{"COLUMNS", "60"}}).columns == 60u);
  BOOST_TEST(terminal_with({}, {{"COLUMNS", "wide"}}).columns == 80u);
  BOOST_TEST(terminal_with({}, {}).columns == 80u);
}

BOOST_AUTO_TEST_CASE(width_stays_readable) {
  BOOST_TEST(terminal_with({.columns = 3}, {}).columns == 20u);
  BOOST_TEST(terminal_with({.columns = 400}, {}).columns == 120u);
}

BOOST_AUTO_TEST_CASE(a_locale_without_UTF_8_gets_plain_decorations_on_a_terminal) {
  BOOST_TEST(!terminal_with({.is_terminal = true}, {{"LC_ALL", "C"}}).unicode);
  BOOST_TEST(!terminal_with({.is_terminal = true}, {{"LANG", "zh_CN.GB18030"}}).unicode);
  BOOST_TEST(terminal_with({.is_terminal = true}, {{"LANG", "zh_CN.UTF-8"}}).unicode);
  BOOST_TEST(terminal_with({.is_terminal = true}, {}).unicode);
  BOOST_TEST(terminal_with({.is_terminal = false}, {{"LC_ALL", "C"}}).unicode);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
