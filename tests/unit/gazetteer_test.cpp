#include "common/gazetteer.h"

#include <algorithm>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/error.h"

namespace {

using namespace dragnet;

constexpr char head[] =
    "id\tlevel\tparent\tzh\tzh_full\ten\ten_full\taliases\tweak\twords\tsuccessor\n";

DataFiles file_of(const std::string& rows) {
  return {{"places.tsv", head + rows}};
}

const std::string few_places =
    "500000\tprovince\t\t重庆\t重庆市\tChongqing\tChongqing Municipality\t\t渝\t\t\n"
    "610000\tprovince\t\t陕西\t陕西省\tShaanxi\tShaanxi Province\t\t\t\t\n"
    "420000\tprovince\t\t湖北\t湖北省\tHubei\tHubei Province\t\t\t\t\n"
    "610100\tcity\t610000\t西安\t西安市\tXi'an\tXi'an City\tSian\tXian\t\t\n"
    "421000\tcity\t420000\t荆州\t荆州市\tJingzhou\tJingzhou City\t\t\t\t\n"
    "500112\tcounty\t500000\t渝北\t渝北区\tYubei\tYubei District\t\t\t\t500157\n"
    "500157\tcounty\t500000\t两江新区\t\tLiangjiang\tLiangjiang New Area\t\t\t\t\n"
    "610116\tcounty\t610100\t长安\t长安区\tChang'an\tChang'an District\t\t\t\t\n"
    "610117\tcounty\t610100\t高陵\t高陵县\tGaoling\tGaoling County\t\t\t\t610118\n"
    "610118\tcounty\t610100\t高陵\t高陵区\tGaoling\tGaoling District\t\t\t\t\n"
    "421022\tcounty\t421000\t公安\t公安县\tGong'an\tGong'an County\t\t\tzh\t\n"
    "421023\tcounty\t421000\t荆州\t荆州区\tJingzhou\tJingzhou District\t\t\t\t\n"
    "429004\tcounty\t420000\t仙桃\t仙桃市\tXiantao\tXiantao City\t\t\t\t\n"
    "mm\tforeign\t\t缅甸\t\tMyanmar\t\tBurma\t\t\t\n"
    "mm-muse\tforeign\tmm\t木姐\t\tMuse\t\t\t\ten\t\n";

std::vector<std::string> ids(const std::vector<const Place*>& places) {
  std::vector<std::string> ids;
  for (const Place* place : places) ids.emplace_back(place->id);
  return ids;
}

using Ids = std::vector<std::string>;
using Views = std::vector<std::string_view>;

BOOST_AUTO_TEST_SUITE(gazetteer)

BOOST_AUTO_TEST_CASE(finds_places_by_every_spelling_of_a_name) {
  const Gazetteer places(file_of(few_places));
  for (const char* name :
       {"610100", "西安", "西安市", "Xi'an", "Xi 'an", "xi’an", "XIAN", "Sian", "Xi'an City"}) {
    BOOST_TEST(ids(places.named(name)) == Ids{"610100"}, boost::test_tools::per_element());
  }
  BOOST_TEST(places.named("渝").empty());
  BOOST_TEST(places.named("Nowhere").empty());
}

BOOST_AUTO_TEST_CASE(names_the_larger_place_first_and_the_retired_only_by_itself) {
  const Gazetteer places(file_of(few_places));
  BOOST_TEST(ids(places.named("荆州")) == (Ids{"421000", "421023"}),
             boost::test_tools::per_element());
  BOOST_TEST(ids(places.named("Gaoling")) == Ids{"610118"}, boost::test_tools::per_element());
  BOOST_TEST(ids(places.named("高陵县")) == Ids{"610117"}, boost::test_tools::per_element());
  BOOST_TEST(ids(places.named("荆州", PlaceLevel::county)) == Ids{"421023"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(takes_municipalities_and_direct_counties_for_cities) {
  const Gazetteer places(file_of(few_places));
  BOOST_TEST(ids(places.named("重庆", PlaceLevel::city)) == Ids{"500000"},
             boost::test_tools::per_element());
  BOOST_TEST(ids(places.named("仙桃", PlaceLevel::city)) == Ids{"429004"},
             boost::test_tools::per_element());
  BOOST_TEST(places.named("陕西", PlaceLevel::city).empty());
}

BOOST_AUTO_TEST_CASE(rolls_up_to_county_city_and_province) {
  const Gazetteer places(file_of(few_places));
  BOOST_TEST(places.county_of("610116") == "610116");
  BOOST_TEST(places.city_of("610116") == "610100");
  BOOST_TEST(places.province_of("610116") == "610000");
  BOOST_TEST(places.city_of("500157") == "500000");
  BOOST_TEST(places.city_of("429004") == "429004");
  BOOST_TEST(places.city_of("610000") == "");
  BOOST_TEST(places.province_of("mm-muse") == "");
  BOOST_TEST(places.province_of("nothing") == "");
}

BOOST_AUTO_TEST_CASE(leads_from_a_retired_place_over_its_successor) {
  const Gazetteer places(file_of(few_places));
  BOOST_TEST(places.ancestors("500112") == (Views{"500157", "500000"}),
             boost::test_tools::per_element());
  BOOST_TEST(places.ancestors("mm-muse") == Views{"mm"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(knows_the_joined_forms_of_names_with_an_apostrophe) {
  const Gazetteer places(file_of(few_places));
  BOOST_TEST(places.is_joined_name("xian"));
  BOOST_TEST(places.is_joined_name("changan"));
  BOOST_TEST(!places.is_joined_name("xiantao"));
}

BOOST_AUTO_TEST_CASE(refuses_rows_it_cannot_read) {
  const auto message_of = [](const std::string& rows) -> std::string {
    try {
      const Gazetteer places(file_of(rows));
    } catch (const UserError& error) {
      return error.what();
    }
    return "read";
  };
  BOOST_TEST(message_of("1\tcity\n") == "places.tsv:2: must have 11 columns");
  BOOST_TEST(message_of("1\ttown\t\t甲\t\tJia\t\t\t\t\t\n") ==
             "places.tsv:2: unknown level \"town\"");
  BOOST_TEST(message_of("1\tcity\t\t甲\t\tJia\t\t\t\tyes\t\n") ==
             "places.tsv:2: unknown flag \"yes\"");
  BOOST_TEST(message_of("1\tcity\t\t\t\tJia\t\t\t\t\t\n") ==
             "places.tsv:2: a place needs an id and a name in both languages");
  BOOST_TEST(
      message_of("1\tforeign\t2\t甲\t\tJia\t\t\t\t\t\n2\tforeign\t1\t乙\t\tYi\t\t\t\t\t\n") ==
      "places.tsv: no end to the parents of 1");
}

BOOST_AUTO_TEST_CASE(the_file_has_no_mistakes) {
  const Ids mistakes = place_mistakes(built_in_data());
  BOOST_TEST(mistakes == Ids{}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(every_name_in_the_file_leads_to_its_place) {
  const Gazetteer places(built_in_data());
  Ids lost;
  for (const Place& place : places.places()) {
    std::vector<std::string_view> names = place.aliases;
    names.insert(names.end(), {place.id, place.zh, place.zh_full, place.en, place.en_full});
    for (const std::string_view name : names) {
      const Ids found = ids(places.named(name));
      const auto leads_to = [&](std::string_view id) { return std::ranges::count(found, id) == 1; };
      if (!leads_to(place.id) && !leads_to(place.successor))
        lost.push_back(std::string(place.id).append(" ").append(name));
    }
  }
  BOOST_TEST(lost == Ids{}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(tells_every_mistake_of_a_file) {
  const Ids mistakes = place_mistakes(
      file_of("610000\tprovince\t\t陕西\t陕西省\tShaanxi\tShaanxi Province\t\t\t\t\n"
              "610000\tprovince\t\t山西\t山西省\tShanxi\tShanxi Province\t\t\t\t\n"
              "610100\tcity\t990000\t西安\t西安市\tXi'an\tXi'an City\t\t\t\t\n"
              "610200\tcity\t610100\t铜川\t铜川市\tTongchuan\tTongchuan City\t\t\t\t\n"
              "610300\tcity\t610000\t宝鸡\t宝鸡市\tBaoji\tBaoji City\t\t\t\t619999\n"
              "610400\tcity\t610000\t咸阳\t咸阳市\tXianyang\tXianyang City\t\t\t\t\n"
              "610500\tcity\t610000\t渭南\t渭南市\tWeinan\tWeinan City\tXianyang City\t\t\t\n"
              "610600\tcity\t\t延安\t延安市\tYan'an\tYan'an City\t\t\t\t\n"
              "610116\tcounty\t610000\t长安\t长安区\tChang'an\tChang'an District\t\t\t\t\n"
              "619001\tcounty\t610000\t甲\t甲市\tJia\tJia City\t\t\t\t\n"));
  const Ids expected = {
      "places.tsv:3: a second row for 610000",
      "places.tsv:4: no such parent 990000",
      "places.tsv:5: the parent is not larger",
      "places.tsv:6: no such successor 619999",
      "places.tsv:9: no parent",
      "places.tsv:10: a county, but the parent is no prefecture",
      "places.tsv:8: Xianyang City is a name of 610400 too",
      "places.tsv: 2 provinces",
      "places.tsv: 6 prefectures",
      "places.tsv: 0 cities and counties of Taiwan",
      "places.tsv: 2 counties of today",
  };
  BOOST_TEST(mistakes == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_file_has_the_places_that_reports_need) {
  const Gazetteer places(built_in_data());
  BOOST_TEST(ids(places.named("Kelamayi", PlaceLevel::city)) == Ids{"650200"},
             boost::test_tools::per_element());
  BOOST_TEST(ids(places.named("Taizhou", PlaceLevel::city)) == (Ids{"321200", "331000"}),
             boost::test_tools::per_element());
  BOOST_TEST(ids(places.named("果敢")) == Ids{"mm-kokang"}, boost::test_tools::per_element());
  BOOST_TEST(ids(places.named("Sham Shui Po")) == Ids{"810006"}, boost::test_tools::per_element());
  BOOST_TEST(places.city_of("810006") == "810000");
  BOOST_TEST(places.find("371202")->successor == "370116");
  const auto has_bracket = [](const Place& place) {
    return place.en.find('(') != std::string::npos;
  };
  BOOST_TEST(std::ranges::none_of(places.places(), has_bracket));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
