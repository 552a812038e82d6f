#include "searcher/neighbours.h"

#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "tests/unit/small_index.h"

namespace dragnet {

namespace {

// "bank card" and 冻结账户 at once.
Neighbours pair() {
  Neighbours made{.score = 1};
  made.first.words = {word_number("bank")};
  made.second.words = {word_number("card"), word_number("cards")};
  made.first.characters.emplace_back("冻结", "");
  made.second.characters.emplace_back("账户", "");
  return made;
}

// Words with blanks between; | ends the title.
double of_words(std::string_view words) {
  std::vector<std::uint32_t> numbers;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    const std::string_view word = words.substr(at, end - at);
    numbers.push_back(word == "|" ? end_of_title : word_number(word));
    at = end + 1;
  }
  return score_of(pair(), {.words = numbers});
}

double of_han(std::string_view title, std::string_view text) {
  return score_of(pair(), {.title = title, .text = text, .is_plain = true});
}

std::string pairs_of(const std::string& query) {
  const IndexReader index = small_index();
  std::string pairs;
  for (const Neighbours& found : neighbours_of(understand(index, asking(query)).words, index))
    pairs += found.query + ";";
  return pairs;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(neighbours)

BOOST_AUTO_TEST_CASE(words_count_whole_where_one_follows_the_other_and_half_where_they_are_near) {
  BOOST_TEST(of_words("| the bank card") == 1);
  BOOST_TEST(of_words("bank cards |") == 1);
  BOOST_TEST(of_words("| card bank") == 0.5);
  BOOST_TEST(of_words("| bank with a card") == 0.5);
  BOOST_TEST(of_words("| bank with a new card") == 0);
  BOOST_TEST(of_words("| card with a bank card") == 1);
  BOOST_TEST(of_words("a bank | card") == 0);
  BOOST_TEST(of_words("| bank") == 0);
  BOOST_TEST(of_words("|") == 0);
}

BOOST_AUTO_TEST_CASE(han_characters_count_in_the_same_way) {
  BOOST_TEST(of_han("", "依法冻结账户三个") == 1);
  BOOST_TEST(of_han("冻结账户", "") == 1);
  BOOST_TEST(of_han("", "冻结涉案的账户") == 0.5);
  BOOST_TEST(of_han("", "账户已被冻结") == 0.5);
  BOOST_TEST(of_han("", "冻结了两个涉案账户") == 0);
  BOOST_TEST(of_han("冻结", "账户") == 0);
  BOOST_TEST(of_han("", "账户") == 0);
}

BOOST_AUTO_TEST_CASE(all_words_that_have_to_match_follow_each_other) {
  BOOST_TEST(pairs_of("gang police victim") == "gang NEAR/3 police;police NEAR/3 victim;");
  BOOST_TEST(pairs_of("gang -police victim") == "gang NEAR/3 victim;");
  BOOST_TEST(pairs_of("gang (police OR court) victim") == "");
  BOOST_TEST(pairs_of("gang city:Karamay victim") == "");
  BOOST_TEST(pairs_of("gang OR police") == "");
  BOOST_TEST(pairs_of("title:gang police") == "");
  BOOST_TEST(pairs_of("gang") == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
