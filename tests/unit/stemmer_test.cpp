#include "common/stemmer.h"

#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

std::string letters_of(std::size_t number) {
  std::string word;
  for (; number > 0; number /= 26) word.push_back(static_cast<char>('a' + number % 26));
  return word + "ings";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(stemmer)

BOOST_AUTO_TEST_CASE(tells_the_stem_by_what_is_kept_and_an_ending) {
  Stemmer stemmer;
  for (const auto& [word, stem] :
       {std::pair("freezing", "freez"), std::pair("police", "polic"), std::pair("happy", "happi"),
        std::pair("dying", "die"), std::pair("generalizations", "general"),
        std::pair("scam", "scam")}) {
    const Stem found = stemmer.stem(word);
    BOOST_TEST(found.of(word) == stem);
  }
}

// Who looks for a stem need not look at words that begin otherwise.
BOOST_AUTO_TEST_CASE(a_stem_begins_as_its_word_does) {
  Stemmer stemmer;
  for (std::size_t number = 1; number < 100'000; ++number)
    BOOST_REQUIRE(stemmer.stem(letters_of(number)).kept > 0);
  for (const char* word : {"skies", "skis", "dying", "lying", "tying", "idly", "gently", "ugly",
                           "early", "only", "singly", "ied", "yes", "ying"}) {
    BOOST_TEST(stemmer.stem(word).kept > 0, word);
  }
}

// More words than are remembered: what is forgotten is made again.
BOOST_AUTO_TEST_CASE(gives_the_same_stem_whatever_was_forgotten) {
  Stemmer old;
  for (std::size_t number = 1; number < 200'000; ++number) old.stem(letters_of(number));
  for (std::size_t number = 1; number < 200'000; number += 997) {
    const std::string word = letters_of(number);
    const Stem again = old.stem(word);
    Stemmer fresh;
    BOOST_TEST(again.of(word) == fresh.stem(word).of(word));
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
