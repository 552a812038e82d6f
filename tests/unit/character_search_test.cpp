#include "searcher/character_search.h"

#include <random>

#include <boost/test/unit_test.hpp>

namespace dragnet {

BOOST_AUTO_TEST_SUITE(character_search)

BOOST_AUTO_TEST_CASE(finds_characters_wherever_they_stand) {
  const CharacterSearch search("猪盘", "杀猪盘的盘");
  BOOST_TEST(search.stands_in("猪盘"));
  BOOST_TEST(search.stands_in("杀猪盘骗局"));
  BOOST_TEST(search.stands_in("盘猪，又是猪盘"));
  BOOST_TEST(!search.stands_in("猪，盘"));
  BOOST_TEST(!search.stands_in("盘猪"));
  BOOST_TEST(!search.stands_in("猪"));
  BOOST_TEST(!search.stands_in(""));
}

// Texts of two letters, so that beginnings and ends of what is looked for stand everywhere.
BOOST_AUTO_TEST_CASE(finds_what_a_plain_search_finds) {
  std::mt19937 random(7);
  const auto text = [&](std::size_t most) {
    std::string letters;
    for (std::size_t i = random() % (most + 1); i > 0; --i)
      letters += random() % 2 == 0 ? 'a' : 'b';
    return letters;
  };
  for (int i = 0; i < 20'000; ++i) {
    const std::string wanted = text(4) + 'a';
    const std::string all = text(12);
    const CharacterSearch search(wanted, text(9));
    BOOST_REQUIRE(search.stands_in(all) == (all.find(wanted) != std::string::npos));
    for (std::size_t from = 0; from <= all.size() + 1; ++from)
      BOOST_REQUIRE(search.find(all, from) == all.find(wanted, from));
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
