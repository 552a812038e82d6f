#include "indexer/by_text.h"

#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

namespace dragnet {

BOOST_AUTO_TEST_SUITE(by_text)

BOOST_AUTO_TEST_CASE(keeps_the_first_value_of_a_text) {
  ByText<int> values;
  BOOST_TEST(values.find("a") == nullptr);
  BOOST_TEST(values.try_emplace("a", 1).second);
  const auto [known, is_new] = values.try_emplace("a", 2);
  BOOST_TEST(!is_new);
  BOOST_TEST(known == 1);
  known = 3;
  BOOST_TEST(*values.find("a") == 3);
  BOOST_TEST(values.find("") == nullptr);
  BOOST_TEST(values.size() == 1U);
}

BOOST_AUTO_TEST_CASE(values_and_texts_stay_where_they_are) {
  ByText<int> values;
  int& first = values.try_emplace("first", 0).first;
  const std::string_view text = values.begin()->text;
  for (int i = 1; i < 5000; ++i) values.try_emplace(std::to_string(i), i);
  first = 7;
  BOOST_TEST(*values.find("first") == 7);
  BOOST_TEST(text == "first");
  ByText<int> moved = std::move(values);
  BOOST_TEST(text == "first");
  for (int i = 1; i < 5000; ++i) BOOST_TEST(*moved.find(std::to_string(i)) == i);
}

BOOST_AUTO_TEST_CASE(are_told_in_the_order_in_which_they_came) {
  ByText<int> values;
  for (const char* text : {"c", "a", "b", "a"}) values.try_emplace(text, 0);
  std::vector<std::string_view> texts;
  for (const auto& [text, value] : values) texts.push_back(text);
  const std::vector<std::string_view> expected = {"c", "a", "b"};
  BOOST_TEST(texts == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(text_arena)

BOOST_AUTO_TEST_CASE(texts_of_any_size_stay) {
  TextArena arena;
  std::vector<std::string> texts;
  std::vector<std::string_view> kept;
  for (std::size_t size = 0; size < 200'000; size = 2 * size + 1) {
    for (const char c : {'a', 'b'}) texts.emplace_back(size, c);
  }
  for (const std::string& text : texts) kept.push_back(arena.keep(text));
  const TextArena moved = std::move(arena);
  for (std::size_t i = 0; i < texts.size(); ++i) BOOST_TEST((kept[i] == texts[i]));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
