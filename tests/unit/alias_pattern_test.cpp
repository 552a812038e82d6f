#include "common/alias_pattern.h"

#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

const WordSets sets = {
    {"posing as", {"posing as", "impersonating"}}, {"a", {"a", "the"}}, {"冒充", {"冒充", "假冒"}}};

std::string expanded(std::string_view pattern) {
  const auto texts = expand_alias(pattern, sets);
  if (!texts) return "refused";
  std::string joined;
  for (const std::string& text : *texts) joined += (joined.empty() ? "" : "|") + text;
  return joined;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(alias_pattern)

BOOST_AUTO_TEST_CASE(takes_a_text_without_braces_for_itself) {
  BOOST_TEST(expanded("killing pig dish") == "killing pig dish");
}

BOOST_AUTO_TEST_CASE(puts_each_word_of_a_set_in_its_place) {
  BOOST_TEST(expanded("{冒充}客服") == "冒充客服|假冒客服");
  BOOST_TEST(expanded("{posing as} judges") == "posing as judges|impersonating judges");
}

BOOST_AUTO_TEST_CASE(leaves_out_what_may_be_left_out_with_its_blank) {
  BOOST_TEST(expanded("{a?} judge") == "a judge|the judge|judge");
  BOOST_TEST(expanded("judge {a?}") == "judge a|judge the|judge");
}

BOOST_AUTO_TEST_CASE(combines_the_sets_of_a_pattern) {
  BOOST_TEST(expanded("{posing as} {a?} judge") ==
             "posing as a judge|posing as the judge|posing as judge|"
             "impersonating a judge|impersonating the judge|impersonating judge");
  BOOST_TEST(expanded("{a}{a}") == "aa|athe|thea|thethe");
}

BOOST_AUTO_TEST_CASE(refuses_unknown_sets_and_open_braces) {
  BOOST_TEST(expanded("{nobody} judge") == "refused");
  BOOST_TEST(expanded("{a judge") == "refused");
  BOOST_TEST(expanded("{} judge") == "refused");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
