#include "searcher/field_names.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/text_parts.h"
#include "searcher/ranges.h"

namespace dragnet {

BOOST_AUTO_TEST_SUITE(field_names)

BOOST_AUTO_TEST_CASE(each_facet_and_kind_has_chinese_names_of_its_own) {
  std::vector<std::string> fields = figure_kind_names();
  for (const Facet facet : all_facets()) fields.emplace_back(name_of(facet));
  std::set<std::string_view> known;
  for (const std::string& field : fields) {
    std::string_view names = chinese_names_of(field);
    BOOST_TEST(!names.empty(), field);
    while (!names.empty()) {
      const std::string_view name = take_part(names, ' ');
      BOOST_TEST(known.insert(name).second, name);
      BOOST_TEST(field_name(name) == field);
    }
  }
}

BOOST_AUTO_TEST_CASE(are_known_in_either_script_and_in_any_capitals) {
  for (const auto& [typed, name] : {std::pair{"City", "city"},
                                    {"城市", "city"},
                                    {"標題", "title"},
                                    {"抓获", "suspects-arrested"},
                                    {"抓獲嫌疑人", "suspects-arrested"},
                                    {"立案数同比", "cases-filed-change"},
                                    {"损失变化", "losses-change"},
                                    {"Foo", "foo"}})
    BOOST_TEST(field_name(typed) == name, typed);
  for (const char* typed : {"", "警方", "城市同比", "同比", "50"})
    BOOST_TEST(field_name(typed) == "");
}

BOOST_AUTO_TEST_CASE(tell_kinds_and_their_changes_apart) {
  BOOST_TEST(figure_named("立案")->change == false);
  BOOST_TEST(figure_named("立案同比")->change);
  BOOST_TEST((figure_named("Losses-CHANGE")->kind == FigureKind::losses));
  BOOST_TEST(!figure_named("城市"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
