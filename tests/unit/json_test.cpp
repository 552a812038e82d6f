#include "common/json.h"

#include <boost/test/unit_test.hpp>

namespace dragnet {

BOOST_AUTO_TEST_SUITE(json)

BOOST_AUTO_TEST_CASE(a_line_has_no_control_characters) {
  const std::string all = "a\n\x1B[2J\x7F\xC2\x80\xC2\x9B\xC2\xA0\xC2\xB7\xE4\xB8\x80z";
  const std::string line = to_line({{"text", all}});
  BOOST_TEST(line ==
             "{\"text\":\"a\\n\\u001b[2J\\u007f\\u0080\\u009b\xC2\xA0\xC2\xB7\xE4\xB8\x80z\"}");
  BOOST_TEST(Json::parse(line).at("text").get<std::string>() == all);
}

BOOST_AUTO_TEST_CASE(a_tag_has_the_name_of_its_concept_or_place) {
  const Knowledge knowledge(built_in_data());
  const auto json = [&](const std::string& id) { return tag_json({.id = id}, {}, knowledge); };
  BOOST_TEST(json("pig-butchering").at("name").at("zh") == "杀猪盘");
  BOOST_TEST(!json("pig-butchering").contains("level"));
  BOOST_TEST(json("610100").at("name").at("en") == "Xi'an");
  BOOST_TEST(json("610100").at("level") == "city");
  BOOST_TEST(json("gone").at("name").at("en") == "gone");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
