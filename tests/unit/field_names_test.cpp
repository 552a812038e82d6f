#include "searcher/field_names.h"

#include <set>
#include <string>
#include <utility>

#include <boost/test/unit_test.hpp>

#include "common/normalize.h"
#include "searcher/ranges.h"

namespace dragnet {

BOOST_AUTO_TEST_SUITE(field_names)

BOOST_AUTO_TEST_CASE(each_kind_has_a_chinese_name_of_its_own) {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < figure_kind_count; ++i) {
    const auto kind = static_cast<FigureKind>(i);
    const std::string_view name = chinese_name_of(kind);
    BOOST_TEST(names.insert(name).second, name);
    BOOST_TEST(fold_text(name) == name);
    BOOST_TEST((kind_typed(name) == kind), name);
    BOOST_TEST((kind_typed(name_of(kind)) == kind), name);
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
