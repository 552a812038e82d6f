#include "indexer/skipped_list.h"

#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

std::string line(const std::string& path, int record) {
  return R"({"severity":"skipped","path":")" + path + R"(","record":)" + std::to_string(record) +
         "}\n";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(skipped_list)

BOOST_AUTO_TEST_CASE(keeps_what_the_last_list_says_of_each_input) {
  const std::string first = line("a", 1) + line("b", 1) + line("a", 2) + line("c", 0);
  const std::string second = line("b", 3) + line("b", 4) + line("d", 0);
  BOOST_TEST(merged_skipped({first, second, ""}) ==
             line("a", 1) + line("a", 2) + line("c", 0) + second);
  BOOST_TEST(merged_skipped({first}) == first);
  BOOST_TEST(merged_skipped({first, first}) == first);
  BOOST_TEST(merged_skipped(std::vector<std::string>{}) == "");
}

BOOST_AUTO_TEST_CASE(keeps_what_it_does_not_understand_once) {
  const std::string odd = "no JSON\n[1]\n{\"text\":1}\n{\"path\":1}\n";
  BOOST_TEST(merged_skipped({odd, odd}) == odd);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
