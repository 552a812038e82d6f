#include "indexer/title_line.h"

#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/wordless.h"

using namespace dragnet;

BOOST_AUTO_TEST_SUITE(title_line)

BOOST_AUTO_TEST_CASE(letters_digits_and_ideographs_of_any_script_are_words) {
  for (const std::string text : {"x", "- 7", "７", "骗", "𠀀", "カ", "ก", "щ", "★é"})
    BOOST_TEST(!is_wordless(text), text);
  for (const std::string text : {"", " \t\n", "\u3000\u00A0\u2003", "—— * * *", "【】", "\u200B",
                                 "\uFEFF", "\u0301", "😀", "\xFF"})
    BOOST_TEST(is_wordless(text), text);
}

BOOST_AUTO_TEST_CASE(the_line_stands_between_what_is_above_and_below) {
  const std::string text = "===\r\n\r\n2023-05-15\r\n  Nine held \r\nPolice held nine.";
  const TitleLine found = find_title_line(text);
  BOOST_TEST(found.above == "===\r\n\r\n2023-05-15\r\n");
  BOOST_TEST(found.line == "Nine held");
  BOOST_TEST(found.below == "\r\nPolice held nine.");
  const TitleLine none = find_title_line("===\nPrint");
  BOOST_TEST(none.above == "===\nPrint");
  BOOST_TEST(none.line == "");
  BOOST_TEST(find_title_line("").above == "");
}

BOOST_AUTO_TEST_CASE(a_title_says_something_within_200_characters) {
  BOOST_TEST(may_be_title(std::string(200, 'x')));
  BOOST_TEST(!may_be_title(std::string(201, 'x')));
  BOOST_TEST(!may_be_title(""));
}

BOOST_AUTO_TEST_SUITE_END()
