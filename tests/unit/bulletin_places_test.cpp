#include "indexer/bulletin_places.h"

#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "tests/unit/tag_line.h"

namespace dragnet {

namespace {

// What the sentences of other items say, with a bar behind each.
std::string other_items(std::string_view text) {
  std::string said;
  for (const Sentence& sentence : built_in_concepts(text).other_items)
    said += std::string(text.substr(sentence.begin, sentence.end - sentence.begin)) + "|";
  return said;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bulletin_places)

BOOST_AUTO_TEST_CASE(tells_the_other_items_of_a_bulletin_from_the_crackdown) {
  const std::string fraud = "公安部通报，90名电信网络诈骗嫌疑人被押解回国。";
  const std::string news = "甲市的大桥通车。\n乙市的电厂发电。\n丙市警方寻人。\n丁市下雨。\n";
  BOOST_TEST(other_items(news + fraud) == "甲市的大桥通车。|乙市的电厂发电。|丁市下雨。|");
  BOOST_TEST(other_items(fraud + news) == "");             // the lead
  BOOST_TEST(other_items(news + "电信诈骗很多。") == "");  // nothing is done
}

BOOST_AUTO_TEST_CASE(leaves_out_what_only_other_items_name) {
  const auto at = [](std::size_t start) { return Evidence{Field::text, start, start + 2}; };
  Report report;
  report.places = {{.id = "1", .evidence = {at(0)}},
                   {.id = "2", .evidence = {at(0), at(30)}},
                   {.id = "3", .evidence = {{Field::title, 0, 2}}}};
  report.primary_place.province = "1";
  leave_out_other_items(report, {});
  BOOST_TEST(report.places.size() == 3U);
  const std::vector<Sentence> others{{.begin = 0, .end = 20}};
  leave_out_other_items(report, others);
  BOOST_REQUIRE(report.places.size() == 2U);
  BOOST_TEST(report.places[0].id == "2");
  BOOST_TEST(report.places[0].evidence.size() == 1U);
  BOOST_TEST(report.primary_place.province == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
