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

BOOST_AUTO_TEST_CASE(knows_han_names_by_the_characters_they_share) {
  BOOST_TEST(near("冒充客户") == "did you mean 冒充客服?");
  BOOST_TEST(near("AI诈片") == "did you mean AI诈骗?");
  BOOST_TEST(near("银行") == "");
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
