#include "common/roff.h"

#include <boost/test/unit_test.hpp>

namespace dragnet {

BOOST_AUTO_TEST_SUITE(roff)

BOOST_AUTO_TEST_CASE(signs_of_the_language_are_plain_text) {
  BOOST_TEST(roff_text("a\\b -c 'd' \"e\" ~^`") ==
             "a\\eb \\-c \\(aqd\\(aq \\(dqe\\(dq \\(ti\\(ha\\(ga");
  BOOST_TEST(roff_lines(".TH x\n\n  'y\n") == ".EX\n\\&.TH x\n\n  \\(aqy\n.EE\n");
}

BOOST_AUTO_TEST_CASE(filled_text_has_short_lines_and_no_requests) {
  const std::string words(77, 'a');
  BOOST_TEST(roff_filled(words + " .b c") == words + "\n\\&.b c\n");
  // A character that is not ASCII is eight in what a formatter reads.
  BOOST_TEST(roff_filled("一二三四五六七八九 十 a") == "一二三四五六七八九\n十 a\n");
}

BOOST_AUTO_TEST_CASE(entries_have_bold_terms) {
  constexpr ManualEntry entries[] = {{"a", "b"}, {"c-d", "e"}};
  BOOST_TEST(roff_entries(entries) == ".TP\n\\fBa\\fR\nb\n.TP\n\\fBc\\-d\\fR\ne\n");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
