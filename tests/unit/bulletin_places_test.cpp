#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "tests/unit/found_places.h"
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
  BOOST_TEST(other_items(news + "全市抓获电信网络诈骗嫌疑人90名。") ==
             "");  // of a city named above
}

BOOST_AUTO_TEST_CASE(leaves_out_what_only_other_items_name) {
  const std::string text = "广东汕头警方开展演练。海南举行运动会。汕头警方抓获两人。珠海公安破案。";
  const auto places = [&](std::vector<Sentence> others) {
    Analyzer analyzer;
    const PlacesFound found = known_places().finder.find({}, analyzer.analyze(text), others);
    std::string ids;
    for (const Tag& tag : found.places) ids += tag.id + (tag.implied ? "~ " : " ");
    return ids + found.primary.city;
  };
  const std::vector<Sentence> all = split_sentences(Analyzer().analyze(text));
  BOOST_REQUIRE(all.size() == 4U);
  BOOST_TEST(places({}) == "440000 460000 440400 440500 440500");
  BOOST_TEST(places({all[0], all[1]}) == "440000~ 440400 440500 440500");
  BOOST_TEST(places({all[0], all[1], all[2]}) == "440000~ 440400 440400");
  BOOST_TEST(places(all) == "");
}

BOOST_AUTO_TEST_CASE(says_which_places_it_leaves_out) {
  Analyzer analyzer;
  const TokenStream text = analyzer.analyze("海南举行运动会。汕头警方抓获两人。");
  const std::vector<Sentence> others{split_sentences(text).front()};
  std::string fates;
  for (const PlaceDecision& decision : known_places().finder.explain({}, text, others))
    fates += decision.places.front() + (decision.fate == PlaceFate::other_item ? " no " : " yes ");
  BOOST_TEST(fates == "460000 no 440500 yes ");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
