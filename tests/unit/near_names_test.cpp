#include "common/near_names.h"

#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

namespace dragnet {
namespace {

const std::vector<std::string> names = {"AB贷",     "AI诈骗",   "GOIP设备", "U商",      "冒充客服",
                                        "Shenzhen", "Shenyang", "刷单",     "fake loan"};

std::string near(std::string_view typed) {
  return did_you_mean(near_names(typed, names));
}

BOOST_AUTO_TEST_SUITE(near_names_suite)

BOOST_AUTO_TEST_CASE(knows_latin_names_by_edits_beginnings_and_parts) {
  BOOST_TEST(near("Shenzhan") == "did you mean Shenzhen?");
  BOOST_TEST(near("shen") == "did you mean Shenyang or Shenzhen?");
  BOOST_TEST(near("ake lo") == "did you mean fake loan?");
  BOOST_TEST(near("Karamay") == "");
}

BOOST_AUTO_TEST_CASE(knows_a_letter_that_stands_elsewhere_as_another) {
  const std::vector<std::string> words = {"fraud", "found", "fund", "fruit", "crude"};
  BOOST_TEST(near_names("frued", words) == std::vector<std::string>{"fraud"},
             boost::test_tools::per_element());
  BOOST_TEST(near_names("frdau", words) == std::vector<std::string>{"fraud"},
             boost::test_tools::per_element());
  BOOST_TEST(near_names("fudr", words).empty());
}

BOOST_AUTO_TEST_CASE(knows_han_names_by_the_characters_they_share) {
  BOOST_TEST(near("冒充客户") == "did you mean 冒充客服?");
  BOOST_TEST(near("AI诈片") == "did you mean AI诈骗?");
  BOOST_TEST(near("银行") == "");
  BOOST_TEST(near("服") == "did you mean 冒充客服?");
}

BOOST_AUTO_TEST_CASE(one_shared_han_character_has_to_stand_in_its_place) {
  const std::vector<std::string> words = {"假交友", "交城", "沈阳", "贷款"};
  BOOST_TEST(near_names("移交", words).empty());
  BOOST_TEST(near_names("沈阴", words) == std::vector<std::string>{"沈阳"},
             boost::test_tools::per_element());
  BOOST_TEST(near_names("款贷", words) == std::vector<std::string>{"贷款"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(shares_no_letters_between_scripts) {
  for (const char* const typed : {"murder", "drug", "bulk sms", "hacking", "zebra", "aim"})
    BOOST_TEST(near(typed) == "", typed << " is near to nothing");
  BOOST_TEST(near("AI换脸") == "");
  BOOST_TEST(near("goip") == "did you mean GOIP设备?");
}

BOOST_AUTO_TEST_CASE(lists_few_names_where_none_is_near) {
  BOOST_TEST(suggestion("zebra", std::vector<std::string>{"en", "zh"}) == "known are: en, zh");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace dragnet
