#include "common/text_parts.h"

#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

namespace dragnet {

BOOST_AUTO_TEST_SUITE(text_parts)

BOOST_AUTO_TEST_CASE(are_taken_off_the_front_one_by_one) {
  std::string_view text = "a||bc|";
  BOOST_TEST(take_part(text, '|') == "a");
  BOOST_TEST(take_part(text, '|') == "");
  BOOST_TEST(text == "bc|");
  BOOST_TEST(take_part(text, '|') == "bc");
  BOOST_TEST(text == "");
  text = "all of it";
  BOOST_TEST(take_part(text, '|') == "all of it");
  BOOST_TEST(text == "");
}

BOOST_AUTO_TEST_CASE(are_joined_with_the_separator_between) {
  BOOST_TEST(joined(std::vector<std::string>{}, ", ") == "");
  BOOST_TEST(joined(std::vector<std::string>{"", "a", "b"}, ", ") == ", a, b");
  const auto twice = [](int number) { return std::to_string(2 * number); };
  BOOST_TEST(joined(std::vector{1, 2}, "|", twice) == "2|4");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
